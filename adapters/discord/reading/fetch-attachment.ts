import type { Attachment } from "discord.js";
import type { IncomingFile } from "#chat/incoming.ts";

/** Fetches an attachment's bytes. */
export type FetchAttachment = (
  attachment: Pick<Attachment, "url" | "name" | "size">,
) => Promise<IncomingFile>;
