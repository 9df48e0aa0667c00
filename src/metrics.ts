import { Counter, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import type { SendResult } from "#chat/chat-adapter.ts";
import type { Incoming, Platform } from "#chat/incoming.ts";

/** What operators can see: counts and times by kind, never by person or group. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const events = new Counter({
    name: "kith_events_total",
    help: "Events from chat platforms, by outcome: ok, bug, or the code of what a person can mend.",
    labelNames: ["platform", "event", "outcome"],
    registers: [registry],
  });
  const eventSeconds = new Histogram({
    name: "kith_event_seconds",
    help: "From an event's arrival in the core to its answer.",
    labelNames: ["platform", "event"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const deliveries = new Counter({
    name: "kith_deliveries_total",
    help: "Messages from the outbox, by outcome.",
    labelNames: ["platform", "outcome"],
    registers: [registry],
  });
  const jobSeconds = new Histogram({
    name: "kith_job_seconds",
    help: "Runs of jobs, by outcome.",
    labelNames: ["job", "outcome"],
    buckets: [0.005, 0.025, 0.1, 0.5, 2.5, 10, 60],
    registers: [registry],
  });
  return {
    registry,
    event: ({ platform, event }: Incoming, outcome: string, seconds: number): void => {
      events.inc({ platform, event: event.kind, outcome });
      eventSeconds.observe({ platform, event: event.kind }, seconds);
    },
    delivery: (platform: Platform, outcome: SendResult["kind"] | "dropped"): void => {
      deliveries.inc({ platform, outcome });
    },
    job: (job: string, outcome: "ok" | "failed", seconds: number): void => {
      jobSeconds.observe({ job, outcome }, seconds);
    },
  };
}
