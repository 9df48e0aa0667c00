import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "@slack/bolt";
import { HTTPReceiver, verifySlackRequest } from "@slack/bolt";
import type { Clock } from "#chat/clock.ts";
import type { Mount } from "#chat/http-mount.ts";
import type { Log } from "#chat/log.ts";
import type { Timing } from "../limits.ts";

/** Where Slack sends commands, interactions and events. */
export const EVENTS_PATH = "/slack/events";

/** Slack's requests are far smaller; a stranger's body is not read beyond this many bytes. */
const MAX_BODY = 1_000_000;

export type HttpEndpoint = {
  readonly receiver: HTTPReceiver;
  readonly open: () => void;
  /** From now on requests get 503, so that Slack sends them again later, to another instance perhaps. */
  readonly close: () => void;
};

export type HttpSettings = {
  readonly signingSecret: string;
  readonly mount: Mount;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly log: Log;
  readonly timing: Timing;
};

/** The endpoint on Kith's own server. Only requests that Slack signed within the last 5 minutes reach Bolt. */
export function httpEndpoint(settings: HttpSettings): HttpEndpoint {
  const { signingSecret, logger } = settings;
  let open = false;
  // The signature is checked here, by Bolt's own function, as Bolt lets a future timestamp through.
  const receiver = new HTTPReceiver({
    signingSecret,
    signatureVerification: false,
    endpoints: EVENTS_PATH,
    logger,
  });
  return {
    receiver,
    open: () => {
      open = true;
      settings.mount(EVENTS_PATH, (request, response) => {
        if (!open) return end(response, 503);
        if (request.method !== "POST" || pathOf(request) !== EVENTS_PATH) return end(response, 404);
        receive(settings, receiver, request, response).catch((error: unknown) => {
          settings.log.error("slack request not read", error);
          if (!response.headersSent) end(response, 400);
        });
      });
    },
    close: () => {
      open = false;
    },
  };
}

async function receive(
  settings: HttpSettings,
  receiver: HTTPReceiver,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return end(response, 413);
  if (!isFromSlack(settings, request, body)) {
    settings.log.warn("slack request not signed");
    return end(response, 401);
  }
  // Bolt takes a body that was read already from this property.
  receiver.requestListener(Object.assign(request, { rawBody: body }), response);
}

function isFromSlack(
  { signingSecret, clock, timing }: HttpSettings,
  { headers }: IncomingMessage,
  body: Buffer,
): boolean {
  const signature = headers["x-slack-signature"];
  const sentAt = Number(headers["x-slack-request-timestamp"]);
  const now = clock.now().getTime();
  if (typeof signature !== "string" || !Number.isInteger(sentAt)) return false;
  if (Math.abs(now - sentAt * 1000) > timing.signatureSkewMs) return false;
  try {
    verifySlackRequest({
      signingSecret,
      body: body.toString("utf8"),
      headers: { "x-slack-signature": signature, "x-slack-request-timestamp": sentAt },
      nowMilliseconds: now,
    });
    return true;
  } catch {
    return false;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return undefined;
    size += chunk.byteLength;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? "").split("?", 1)[0] ?? "";
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}
