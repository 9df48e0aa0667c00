import { filesIn, type IncomingEvent, type IncomingFiles } from "#chat/incoming.ts";

/** The fields whose file was read and is gone: files are never kept, so a form that opens again asks for them again. */
export function keptBack(files: IncomingFiles): readonly string[] {
  return Object.entries(files).flatMap(([name, file]) => (file.kind === "file" ? [name] : []));
}

export const filesToGiveAgain = (event: IncomingEvent): readonly string[] =>
  keptBack(filesIn(event));
