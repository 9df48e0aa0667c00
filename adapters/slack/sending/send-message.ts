import { setTimeout as pause } from "node:timers/promises";
import type { webApi } from "@slack/bolt";
import { LRUCache } from "lru-cache";
import type { Delivery, Recipient, SendResult } from "#chat/chat-adapter.ts";
import type { Log } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import type { SlackFailure } from "../connections/slack-failure.ts";
import { slackFailure } from "../connections/slack-failure.ts";
import type { Timing } from "../limits.ts";
import type { Rendered } from "../message.ts";
import { renderMessage } from "../message.ts";
import { uploadPictures } from "./upload-pictures.ts";
import type { Uploaded } from "./upload.ts";
import { shareUploads, upload, UploadRefused } from "./upload.ts";

export type SendOptions = {
  readonly client: webApi.WebClient;
  readonly timing: Timing;
  readonly log: Log;
  readonly unfinished: UnfinishedMessages;
};

/** Messages that are there while their files are not yet, by delivery key: a second try brings the files alone. */
export type UnfinishedMessages = LRUCache<string, Unfinished>;

type Unfinished = { readonly posted: Posted; readonly uploads: readonly Uploaded[] };

type Posted = { readonly channel: string; readonly ts: string };

const REMEMBERED = 1000;

export const unfinishedMessages = (): UnfinishedMessages => new LRUCache({ max: REMEMBERED });

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

/**
 * Posts one queued message; opens the direct message when the receiver is a person. Its files follow it in the same
 * conversation, as Slack shows a file as a message of its own.
 */
export async function sendMessage(
  options: SendOptions,
  to: Recipient,
  message: Message,
  delivery: Delivery,
): Promise<SendResult> {
  const { unfinished } = options;
  const place = to.kind === "account" ? to.account : to.channel;
  const begun = unfinished.get(delivery.deliveryKey);
  if (begun !== undefined) return finish(options, delivery.deliveryKey, begun);
  let rendered: Rendered;
  let uploads: readonly Uploaded[];
  try {
    const pictures = await uploadPictures(options.client, message, options.timing.postMs);
    uploads = await uploadFiles(options, message);
    rendered = renderMessage(message, { group: delivery.group, pictures });
  } catch (error) {
    return beforePosting(error, options.log);
  }
  let posted: Posted;
  try {
    posted = await post(options, place, rendered);
  } catch (error) {
    return toResult(slackFailure(error), options.log);
  }
  return finish(options, delivery.deliveryKey, { posted, uploads });
}

function uploadFiles(
  { client, timing }: SendOptions,
  message: Message,
): Promise<readonly Uploaded[]> {
  return Promise.all(
    message.flatMap((block) =>
      block.kind === "file" ? [upload(client, block, timing.postMs)] : [],
    ),
  );
}

/** Brings the files of a message that was posted. */
async function finish(
  { client, log, unfinished }: SendOptions,
  deliveryKey: string,
  message: Unfinished,
): Promise<SendResult> {
  const { posted, uploads } = message;
  unfinished.delete(deliveryKey);
  try {
    await shareUploads(client, uploads, posted.channel);
    return { kind: "sent", messageId: `${posted.channel}:${posted.ts}` };
  } catch (error) {
    const failure = slackFailure(error);
    const result = toResult(failure, log);
    if (result.kind !== "retry") {
      // The message itself has arrived: it must not come again.
      log.error("slack file not shown", error);
      return { kind: "uncertain", reason: `file: ${"reason" in result ? result.reason : ""}` };
    }
    unfinished.set(deliveryKey, message);
    return { ...result, mayHaveArrived: true };
  }
}

async function post(
  { client, timing }: SendOptions,
  place: string,
  rendered: Rendered,
): Promise<Posted> {
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
      return { channel: posted.channel ?? place, ts: posted.ts ?? "" };
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
    failure = { kind: "unknown", reason: "file not uploaded" };
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
    error instanceof UploadRefused
  );
}

function toResult(failure: SlackFailure, log: Log): SendResult {
  switch (failure.kind) {
    case "rate-limited":
      return {
        kind: "retry",
        afterMs: failure.afterMs,
        reason: "rate limited",
        isRateLimited: true,
      };
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
