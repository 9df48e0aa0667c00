import type { webApi } from "@slack/bolt";
import { shorten } from "#chat/shorten.ts";
import { LIMITS } from "../limits.ts";

export type Upload = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly alt?: string;
};

/** Slack has no place for a file, or did not take its bytes. */
export class UploadRefused extends Error {
  override readonly name = "UploadRefused";
}

/** A file that Slack holds and nobody sees yet. */
export type Uploaded = { readonly id: string; readonly name: string };

/**
 * Brings a file's bytes to Slack. Nobody sees it before `completeUploadExternal`, so that a second try does no harm.
 * @throws UploadRefused when it is not taken, or the error of the client or of `fetch`.
 */
export async function upload(
  client: webApi.WebClient,
  { name, bytes, alt }: Upload,
  timeoutMs: number,
): Promise<Uploaded> {
  const place = await client.files.getUploadURLExternal({
    filename: name,
    length: bytes.byteLength,
    ...(alt === undefined ? {} : { alt_text: shorten(alt, LIMITS.upload.alt) }),
  });
  if (place.upload_url === undefined || place.file_id === undefined) {
    throw new UploadRefused("Slack named no place for a file");
  }
  const response = await fetch(place.upload_url, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: Buffer.from(bytes),
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  if (!response.ok) throw new UploadRefused(`Slack did not take a file: status ${response.status}`);
  return { id: place.file_id, name };
}

/** Makes uploaded files visible in a conversation, as one message of their own. @throws the client's error. */
export async function shareUploads(
  client: webApi.WebClient,
  uploads: readonly Uploaded[],
  channel: string,
): Promise<void> {
  const [first, ...rest] = uploads.map(({ id, name }) => ({ id, title: name }));
  if (first === undefined) return;
  await client.files.completeUploadExternal({ files: [first, ...rest], channel_id: channel });
}
