import { listAt, textAt } from "./fields.ts";
import type { ApiMethod } from "./web-api.ts";
import { newId } from "./world.ts";

const getUploadUrl: ApiMethod = (world, args, { baseUrl }) => {
  if (!(Number(textAt(args, "length")) > 0)) return { ok: false, error: "invalid_arguments" };
  const id = newId(world, "F");
  world.files.set(id, { alt: textAt(args, "alt_text"), complete: false, bytes: 0 });
  return { ok: true, upload_url: `${baseUrl}/upload/${id}`, file_id: id };
};

const completeUpload: ApiMethod = (world, args) => {
  const files = listAt(args, "files").map((file) => textAt(file, "id"));
  for (const id of files) {
    const file = world.files.get(id);
    if (file === undefined || file.bytes === 0) return { ok: false, error: "file_not_found" };
    file.complete = true;
  }
  return {
    ok: true,
    files: files.map((id) => ({ id, title: id, mimetype: "image/png", user: world.bot.user })),
  };
};

export const fileMethods = {
  "files.getUploadURLExternal": getUploadUrl,
  "files.completeUploadExternal": completeUpload,
};
