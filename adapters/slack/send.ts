import { setTimeout as pause } from "node:timers/promises";
import type { Delivery, Recipient, SendResult } from "#chat/chat-adapter.ts";
import type { Log } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import type { webApi } from "@slack/bolt";
import type { Timing } from "./limits.ts";
import type { Rendered } from "./message.ts";
import { renderMessage } from "./message.ts";
import { uploadPictures } from "./pictures.ts";
import type { SlackFailure } from "./slack-failure.ts";
import { slackFailure } from "./slack-failure.ts";

export type SendOptions = {
  readonly client: webApi.WebClient;
  readonly timing: Timing;
  readonly log: Log;
};

/** Refusals that end with the token, not with the receiver: the message waits until it is mended. */
const TOKEN_REFUSALS = new Set([
  "invalid_auth",
  "not_authed",
  "token_revoked",
  "token_expired",
  "missing_scope",
]);

/** Refusals that are a fault in Kith, so the log says them loudly. */
const OUR_FAULTS = /^(invalid_(?!auth)|msg_|no_text|too_many_|missing_(?!scope))/;

const OUT_OF_REACH_MS = 5000;
const TOKEN_MS = 60_000;
const PICTURE_TRIES = 3;

/** Posts one queued message; opens the direct message when the receiver is a person. */
export async function send(
  options: SendOptions,
  to: Recipient,
  message: Message,
  delivery: Delivery,
): Promise<SendResult> {
  const place = to.kind === "account" ? to.account : to.channel;
  let rendered: Rendered;
  try {
    const pictures = await uploadPictures(options.client, message, options.timing.postMs);
    rendered = renderMessage(message, { group: delivery.group, pictures });
  } catch (error) {
    return beforePosting(error, options.log);
  }
  try {
    return await post(options, place, rendered);
  } catch (error) {
    return toResult(slackFailure(error), options.log);
  }
}

async function post(
  { client, timing }: SendOptions,
  place: string,
  rendered: Rendered,
): Promise<SendResult> {
  const { postMessage } = client.chat;
  const hasPicture = rendered.blocks.some((block) => block.type === "image");
  for (let attempt = 1; ; attempt++) {
    try {
      const posted = await postMessage({
        channel: place,
        text: rendered.text,
        blocks: rendered.blocks,
        unfurl_links: false,
        unfurl_media: false,
        link_names: false,
      });
      return { kind: "sent", messageId: `${posted.channel}:${posted.ts}` };
    } catch (error) {
      // A picture that was just uploaded may not be ready yet, which Slack calls invalid blocks.
      if (!hasPicture || attempt === PICTURE_TRIES || !isInvalidBlocks(error)) throw error;
      await pause(timing.pictureRetryMs);
    }
  }
}

function isInvalidBlocks(error: unknown): boolean {
  const failure = slackFailure(error);
  return failure.kind === "refused" && failure.code === "invalid_blocks";
}

/** Nothing was posted yet, so a platform's fault is no reason for doubt. A fault of ours is thrown. */
function beforePosting(error: unknown, log: Log): SendResult {
  let failure: SlackFailure;
  try {
    failure = slackFailure(error);
  } catch {
    if (!isUploadFault(error)) throw error;
    failure = { kind: "unknown", reason: "picture not uploaded" };
  }
  return failure.kind === "unknown"
    ? { kind: "retry", afterMs: OUT_OF_REACH_MS, reason: failure.reason }
    : toResult(failure, log);
}

/** `fetch` fails with a TypeError, or with a DOMException when its time is over. */
function isUploadFault(error: unknown): boolean {
  return (
    error instanceof DOMException ||
    (error instanceof TypeError && error.cause !== undefined) ||
    (error instanceof Error && error.message.startsWith("Slack "))
  );
}

function toResult(failure: SlackFailure, log: Log): SendResult {
  switch (failure.kind) {
    case "rate-limited":
      return { kind: "retry", afterMs: failure.afterMs, reason: "rate limited" };
    case "out-of-reach":
      return { kind: "retry", afterMs: OUT_OF_REACH_MS, reason: failure.reason };
    case "unknown":
      return { kind: "uncertain", reason: failure.reason };
    case "refused":
      if (TOKEN_REFUSALS.has(failure.code)) {
        log.error("slack token refused", new Error(failure.code));
        return { kind: "retry", afterMs: TOKEN_MS, reason: failure.code };
      }
      if (OUR_FAULTS.test(failure.code)) {
        log.error("slack message refused", new Error(failure.code));
      }
      return { kind: "unreachable", reason: failure.code };
  }
}
