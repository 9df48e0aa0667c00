import type { Fields } from "./fields.ts";
import { listAt, textAt } from "./fields.ts";
import { postMessage } from "./messages.ts";
import type { ApiMethod } from "./web-api.ts";
import type { FakeFile, World } from "./world.ts";
import { newId } from "./world.ts";

const getUploadUrl: ApiMethod = (world, args, { baseUrl }) => {
  const name = textAt(args, "filename");
  if (!(Number(textAt(args, "length")) > 0) || name === "") {
    return { ok: false, error: "invalid_arguments" };
  }
  const file = newFile(world, name, textAt(args, "alt_text"));
  return { ok: true, upload_url: `${baseUrl}/upload/${file.id}`, file_id: file.id };
};

/** Shares the files as one message where a channel is named; a person's id names none. */
const completeUpload: ApiMethod = (world, args) => {
  const ids = listAt(args, "files").map((file) => textAt(file, "id"));
  const files = ids.flatMap((id) => world.files.get(id) ?? []);
  const isReady = files.every(({ bytes, complete }) => bytes.byteLength > 0 && !complete);
  if (files.length !== ids.length || !isReady) return { ok: false, error: "file_not_found" };
  const place = textAt(args, "channel_id");
  const channel = world.channels.get(place);
  if (place !== "") {
    if (channel === undefined) return { ok: false, error: "invalid_channel" };
    if (!channel.hasBot) return { ok: false, error: "not_in_channel" };
  }
  for (const file of files) file.complete = true;
  if (channel !== undefined) {
    postMessage(
      world,
      channel.id,
      { text: textAt(args, "initial_comment"), blocks: [] },
      { files },
    );
  }
  return {
    ok: true,
    files: ids.map((id) => ({ id, title: id, mimetype: "image/png", user: world.bot.user })),
  };
};

export const fileMethods = {
  "files.getUploadURLExternal": getUploadUrl,
  "files.completeUploadExternal": completeUpload,
};

export function newFile(world: World, name: string, alt = ""): FakeFile {
  const file: FakeFile = {
    id: newId(world, "F"),
    name,
    alt,
    complete: false,
    bytes: new Uint8Array(),
  };
  world.files.set(file.id, file);
  return file;
}

/** A file as Slack describes it in a submitted form. */
export function describeFile(
  { id, name, bytes, announcedSize }: FakeFile,
  user: string,
  baseUrl: string,
): Fields {
  const address = `${baseUrl}/files-pri/${id}`;
  return {
    id,
    created: 1_700_000_000,
    name,
    title: name,
    mimetype: "application/octet-stream",
    filetype: "binary",
    user,
    size: announcedSize ?? bytes.byteLength,
    mode: "hosted",
    is_external: false,
    is_public: false,
    url_private: address,
    url_private_download: `${address}/download/${encodeURIComponent(name)}`,
  };
}
