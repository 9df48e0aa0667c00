import type { RespondArguments, SlashCommand } from "@slack/bolt";
import { within } from "#chat/within.ts";
import { readCommand } from "../incoming.ts";
import { renderMessage } from "../message.ts";
import type { Desk } from "./desk.ts";
import { ask } from "./desk.ts";
import { formModal } from "./form-modal.ts";
import { withFix } from "./reply-view.ts";
import type { ResponseBody } from "./response-url.ts";
import { respond, responseBody } from "./response-url.ts";

/**
 * Answers a slash command: in the acknowledgement when the answer is ready in time, else at its response_url. A form
 * is opened before the acknowledgement. Acknowledges exactly once.
 */
export async function answerCommand(
  desk: Desk,
  prefix: string,
  command: SlashCommand,
  ack: (body?: RespondArguments) => Promise<void>,
  socketGone: () => boolean,
): Promise<void> {
  const work = workOut(desk, prefix, command);
  // A failure is met where the work is awaited; until then it must not count as unhandled.
  work.catch(() => undefined);
  const late = async (body: ResponseBody): Promise<void> => {
    await respond(desk, command.response_url, body);
  };

  const ready = await within(
    work.then(
      (body) => ({ body }),
      () => ({ body: undefined }),
    ),
    desk.timing.ackMs,
  );
  // Slack may not take an acknowledgement by another socket than the command's, so the answer must not be in it.
  const inTime = ready !== "late" && !socketGone();
  try {
    await (inTime && ready.body !== undefined ? ack(ready.body) : ack());
  } catch (error) {
    desk.log.error("slack acknowledgement not taken", error);
    if (inTime && ready.body !== undefined) await late(ready.body);
  }
  const body = await work;
  if (!inTime && body !== undefined) await late(body);
}

/** Does what goes by the Web API, and returns what is to be said. */
async function workOut(
  desk: Desk,
  prefix: string,
  command: SlashCommand,
): Promise<ResponseBody | undefined> {
  const incoming = readCommand(command, prefix);
  const { answer, group, renderOptions } = await ask(desk, incoming);
  switch (answer.kind) {
    case "reply": {
      const rendered = renderMessage(answer.message, await renderOptions(answer.message));
      return responseBody(rendered, answer.audience, false);
    }
    case "invalid": {
      const message = withFix(answer.message, answer.fix);
      return responseBody(renderMessage(message, await renderOptions(message)), "caller", false);
    }
    case "form":
      await desk.clients.answering.views.open({
        trigger_id: command.trigger_id,
        view: await formModal(desk, answer.form, {
          workspace: incoming.workspace,
          account: incoming.account,
          group,
          memory: { responseUrl: command.response_url, channel: incoming.channel },
        }),
      });
      return undefined;
    case "suggestions":
    case "none":
      return undefined;
  }
}
