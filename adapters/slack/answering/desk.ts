import type { GroupAnswer, Handle } from "#chat/answer.ts";
import { fetchFile, type FileSource } from "#chat/fetch-file.ts";
import type { Incoming, IncomingFile } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import type { SlackClients } from "../connections/slack-clients.ts";
import type { Timing } from "../limits.ts";
import type { RenderOptions } from "../message.ts";
import { isFileHost } from "../reading/file-host.ts";
import type { FilePermission } from "../reading/file-permission.ts";
import type { SentFiles } from "../sending/send-files.ts";
import { rememberedFiles, sendFiles } from "../sending/send-files.ts";
import { uploadPictures } from "../sending/upload-pictures.ts";
import type { SlackWorkspace } from "../workspaces/slack-workspaces.ts";

/** What every listener needs to answer. */
export type Desk = {
  readonly clients: SlackClients;
  readonly timing: Timing;
  readonly log: Log;
  readonly handle: Handle;
  /** Whether forms may have fields for files. */
  readonly mayReadFiles: FilePermission;
  /** Fetches what a person put into such a field. */
  readonly fetchFile: (source: FileSource) => Promise<IncomingFile>;
  readonly sentFiles: SentFiles;
};

export type DeskSettings = Pick<Desk, "timing" | "log" | "handle"> & {
  readonly apiUrl: string | undefined;
};

/** Makes the desk of each workspace. */
export function deskMaker({
  apiUrl,
  timing,
  log,
  handle,
}: DeskSettings): (workspace: SlackWorkspace) => Desk {
  const sentFiles = rememberedFiles();
  return ({ clients, mayReadFiles, botToken }) => ({
    clients,
    mayReadFiles,
    timing,
    log,
    handle,
    sentFiles,
    fetchFile: (source) =>
      fetchFile(source, {
        mayFetch: (url) => isFileHost(url, apiUrl),
        headers: { authorization: `Bearer ${botToken}` },
        timeoutMs: timing.fileMs,
        failed: (reason) => log.warn("slack file not fetched", { reason }),
      }),
  });
}

/** The core's answer, and how its messages are to be rendered. */
export type Asked = GroupAnswer & {
  readonly renderOptions: (message: Message) => Promise<RenderOptions>;
};

export async function ask(desk: Desk, incoming: Incoming): Promise<Asked> {
  const { group, answer } = await desk.handle(incoming);
  return {
    group,
    answer,
    renderOptions: async (message) => {
      const { clients, timing, log, sentFiles } = desk;
      const [pictures, files] = await Promise.all([
        picturesFor(desk, message),
        sendFiles({ client: clients.posting, timing, log, sentFiles }, incoming, message),
      ]);
      return { group, pictures, files };
    },
  };
}

/** An answer is worth more than its picture: without it the alt text is shown. */
async function picturesFor(desk: Desk, message: Message): Promise<RenderOptions["pictures"]> {
  try {
    return await uploadPictures(desk.clients.answering, message, desk.timing.answerMs);
  } catch (error) {
    desk.log.error("slack picture not uploaded", error);
    return new Map();
  }
}
