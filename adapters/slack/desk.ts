import type { GroupAnswer, Handle } from "#chat/answer.ts";
import type { Incoming } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import type { Timing } from "./limits.ts";
import type { RenderOptions } from "./message.ts";
import { uploadPictures } from "./pictures.ts";
import type { SlackClients } from "./slack-clients.ts";

/** What every listener needs to answer. */
export type Desk = {
  readonly clients: SlackClients;
  readonly timing: Timing;
  readonly log: Log;
  readonly ask: Handle;
};

/** The core's answer, and how its messages are to be rendered. */
export type Asked = GroupAnswer & {
  readonly renderOptions: (message: Message) => Promise<RenderOptions>;
};

export async function ask(desk: Desk, incoming: Incoming): Promise<Asked> {
  const { group, answer } = await desk.ask(incoming);
  return {
    group,
    answer,
    renderOptions: async (message) => ({ group, pictures: await picturesFor(desk, message) }),
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
