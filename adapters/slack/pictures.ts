import { createHash } from "node:crypto";
import type { webApi } from "@slack/bolt";
import type { Message } from "#chat/message.ts";

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
  const place = await client.files.getUploadURLExternal({
    filename: name,
    length: png.byteLength,
    alt_text: alt.slice(0, 1000),
  });
  if (place.upload_url === undefined || place.file_id === undefined) {
    throw new Error("Slack named no place for a picture");
  }
  const response = await fetch(place.upload_url, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: Buffer.from(png),
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`Slack did not take a picture: status ${response.status}`);
  await client.files.completeUploadExternal({ files: [{ id: place.file_id, title: name }] });
  return place.file_id;
}
