import { createHmac } from "node:crypto";
import type { Acknowledgement, Deliver, Envelope } from "./delivery.ts";
import { ACK_LIMIT_MS } from "./delivery.ts";
import { isFields, readJson } from "./fields.ts";
import type { World } from "./world.ts";

/** Slack's signature over a request's body, for the time in seconds. */
export function signature(secret: string, seconds: number, body: string): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex")}`;
}

/** A request as Slack would post it. */
export type SignedRequest = {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

export function signedRequest(world: World, secret: string, envelope: Envelope): SignedRequest {
  const isEvent = envelope.kind === "events_api";
  const body = isEvent ? JSON.stringify(envelope.payload) : formBody(envelope);
  const seconds = Math.floor(world.clock.now().getTime() / 1000);
  return {
    body,
    headers: {
      "content-type": isEvent ? "application/json" : "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": String(seconds),
      "x-slack-signature": signature(secret, seconds, body),
      ...(envelope.retry > 0
        ? {
            "x-slack-retry-num": String(envelope.retry),
            "x-slack-retry-reason": "http_timeout",
          }
        : {}),
    },
  };
}

/** A slash command's fields stand by themselves; an interaction is JSON in one field. */
function formBody({ kind, payload }: Envelope): string {
  if (kind === "interactive") {
    return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  }
  return new URLSearchParams(
    Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}

/** The HTTP side of Slack: posts what happens to the app's address, signed. */
export function createHttpDelivery(world: World, secret: string, url: () => string): Deliver {
  return async (envelope) => {
    const { body, headers } = signedRequest(world, secret, envelope);
    try {
      const response = await fetch(url(), {
        method: "POST",
        headers,
        body,
        signal: AbortSignal.timeout(ACK_LIMIT_MS),
      });
      const text = await response.text();
      const acknowledgement = readAnswer(response.status, text);
      world.bell.emit("ack");
      if (acknowledgement.kind === "failed") {
        world.violations.push(`${envelope.kind}: ${acknowledgement.reason}`);
      }
      return acknowledgement;
    } catch {
      world.violations.push(`${envelope.kind} was not acknowledged in 3 seconds`);
      return { kind: "failed", reason: "no acknowledgement in 3 seconds" };
    }
  };
}

function readAnswer(status: number, text: string): Acknowledgement {
  if (status !== 200) return { kind: "failed", reason: `status ${status}` };
  const body = readJson(text);
  if (isFields(body)) return { kind: "acknowledged", body };
  return { kind: "acknowledged", body: text === "" ? {} : { text } };
}
