import type { webApi } from "@slack/bolt";
import { LRUCache } from "lru-cache";
import type { Incoming } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import { LIMITS, type Timing } from "../limits.ts";
import type { FileBlock, RenderOptions } from "../message.ts";
import { mrkdwn } from "../rendering/mrkdwn.ts";
import { upload, shareUploads } from "./upload.ts";

/** What became of files in answers, by delivery and position: a redelivery must not bring them twice. */
export type SentFiles = LRUCache<string, Promise<"sent" | "failed">>;

const REMEMBERED = 1000;

export const rememberedFiles = (): SentFiles => new LRUCache({ max: REMEMBERED });

export type FileSender = {
  readonly client: webApi.WebClient;
  readonly timing: Timing;
  readonly log: Log;
  readonly sentFiles: SentFiles;
};

/**
 * Sends an answer's files to who asked, as direct messages: a reply on Slack can hold none. An answer is worth more
 * than its file, so a failure is logged and told by the answer.
 */
export async function sendFiles(
  sender: FileSender,
  { account, deliveryId }: Incoming,
  message: Message,
): Promise<NonNullable<RenderOptions["files"]>> {
  const entries = await Promise.all(
    message.map(async (block, index) => {
      if (block.kind !== "file") return undefined;
      const key = `${deliveryId}:${index}`;
      const sent = sender.sentFiles.get(key) ?? sendFile(sender, account.id, block);
      sender.sentFiles.set(key, sent);
      return [block.bytes, await sent] as const;
    }),
  );
  return new Map(entries.filter((entry) => entry !== undefined));
}

async function sendFile(
  { client, timing, log }: FileSender,
  account: string,
  block: FileBlock,
): Promise<"sent" | "failed"> {
  try {
    const uploaded = await upload(client, block, timing.postMs);
    // Posting opens the direct message; its id is known from then on.
    const { postMessage } = client.chat;
    const { channel } = await postMessage({
      channel: account,
      text: mrkdwn([{ kind: "text", text: block.label }], LIMITS.message.text),
    });
    if (channel === undefined) throw new Error("Slack named no direct message");
    await shareUploads(client, [uploaded], channel);
    return "sent";
  } catch (error) {
    log.error("slack file not sent", error);
    return "failed";
  }
}
