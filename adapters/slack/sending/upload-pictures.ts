import { createHash } from "node:crypto";
import type { webApi } from "@slack/bolt";
import type { Message } from "#chat/message.ts";
import { upload } from "./upload.ts";

/**
 * Uploads the message's pictures, unshared, so that blocks may show them by id.
 * @throws the client's error when Slack does not take one.
 */
export async function uploadPictures(
  client: webApi.WebClient,
  message: Message,
  timeoutMs: number,
): Promise<ReadonlyMap<Uint8Array, string>> {
  const uploaded = await Promise.all(
    message.map(async (block) =>
      block.kind === "image"
        ? ([block.png, await uploadPicture(client, block.png, block.alt, timeoutMs)] as const)
        : undefined,
    ),
  );
  return new Map(uploaded.filter((entry) => entry !== undefined));
}

async function uploadPicture(
  client: webApi.WebClient,
  png: Uint8Array,
  alt: string,
  timeoutMs: number,
): Promise<string> {
  const name = `kith-${createHash("sha256").update(png).digest("hex").slice(0, 12)}.png`;
  const { id } = await upload(client, { name, bytes: png, alt }, timeoutMs);
  await client.files.completeUploadExternal({ files: [{ id, title: name }] });
  return id;
}
