import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import type { Incoming, Platform } from "#chat/incoming.ts";
import type { DeliveryOutcome } from "#jobs/delivery.ts";
import type { JobRun } from "#jobs/scheduler.ts";

/**
 * What operators can see: counts and times by kind, never by person or group.
 *
 * @param nameOf the declared name of what an event asks for, of which there are only so many
 */
export function createMetrics(nameOf: (incoming: Incoming) => string) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const events = new Counter({
    name: "kith_events_total",
    help: "Events from chat platforms, by declared name and outcome: ok, bug, unavailable, too-fast, or the code of what a person can mend.",
    labelNames: ["platform", "event", "name", "outcome"],
    registers,
  });
  const eventSeconds = new Histogram({
    name: "kith_event_seconds",
    help: "From an event's arrival in the core to its answer.",
    labelNames: ["platform", "event"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const deliveries = new Counter({
    name: "kith_deliveries_total",
    help: "Tries to send a message from the outbox, by outcome; rate-limited is status 429.",
    labelNames: ["platform", "outcome"],
    registers,
  });
  const jobSeconds = new Histogram({
    name: "kith_job_seconds",
    help: "Runs of jobs, by outcome.",
    labelNames: ["job", "outcome"],
    buckets: [0.005, 0.025, 0.1, 0.5, 2.5, 10, 60, 600],
    registers,
  });
  const jobLag = new Gauge({
    name: "kith_job_lag_seconds",
    help: "How long after its time the last run of a job began, on this process.",
    labelNames: ["job"],
    registers,
  });
  const jobAt = new Gauge({
    name: "kith_job_last_success_timestamp_seconds",
    help: "When a job last ran well on this process; take the largest of all processes.",
    labelNames: ["job"],
    registers,
  });
  return {
    registry,
    event: (incoming: Incoming, outcome: string, seconds: number): void => {
      const { platform, event } = incoming;
      events.inc({ platform, event: event.kind, name: nameOf(incoming), outcome });
      eventSeconds.observe({ platform, event: event.kind }, seconds);
    },
    delivery: (platform: Platform, outcome: DeliveryOutcome): void => {
      deliveries.inc({ platform, outcome });
    },
    job: (job: string, { outcome, seconds, lagSeconds }: JobRun): void => {
      jobSeconds.observe({ job, outcome }, seconds);
      if (lagSeconds !== undefined) jobLag.set({ job }, lagSeconds);
      if (outcome === "ok") jobAt.setToCurrentTime({ job });
    },
  };
}
