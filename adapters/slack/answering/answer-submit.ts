import type { types, ViewSubmitAction } from "@slack/bolt";
import type { Answer } from "#chat/answer.ts";
import type { FieldError } from "#chat/form.ts";
import type { IncomingFiles } from "#chat/incoming.ts";
import type { Message } from "#chat/message.ts";
import { plainText } from "#chat/message.ts";
import { within } from "#chat/within.ts";
import { readSubmit } from "../incoming.ts";
import { renderMessage } from "../message.ts";
import { readFormFiles } from "../reading/form-values.ts";
import { readMemory } from "../rendering/form-memory.ts";
import type { Asked, Desk } from "./desk.ts";
import { ask } from "./desk.ts";
import { formModal } from "./form-modal.ts";
import { replyView, withFix } from "./reply-view.ts";
import { respond, responseBody } from "./response-url.ts";

/** What the acknowledgement of a submitted form may say. */
export type SubmitAck =
  | { readonly response_action: "errors"; readonly errors: Record<string, string> }
  | { readonly response_action: "update"; readonly view: types.ModalView };

/** What happens to the modal; `message` says the same where the modal is closed already. */
type Outcome =
  | { readonly kind: "close" }
  | { readonly kind: "stay"; readonly ack: SubmitAck; readonly message: Message | undefined };

/**
 * Answers a submitted form: errors on its fields, or a reply where the form was asked for, or, where that place is
 * gone, in the modal itself. Acknowledges exactly once.
 */
export async function answerSubmit(
  desk: Desk,
  body: ViewSubmitAction,
  ack: (answer?: SubmitAck) => Promise<void>,
): Promise<void> {
  const asking = filesIn(desk, body).then((files) => ask(desk, readSubmit(body, files)));
  const work = asking.then((asked) => workOut(desk, body, asked));
  work.catch(() => undefined);

  const ready = await within(
    work.catch((): Outcome => ({ kind: "close" })),
    desk.timing.ackMs,
  );
  await (ready === "late" || ready.kind === "close" ? ack() : ack(ready.ack));
  const outcome = await work;
  if (ready === "late" && outcome.kind === "stay" && outcome.message !== undefined) {
    await sayLater(desk, body, await asking, outcome.message);
  }
}

/** What a person put into the form's fields for files, fetched while Slack waits or after it was acknowledged. */
async function filesIn(desk: Desk, body: ViewSubmitAction): Promise<IncomingFiles> {
  const fetched = await Promise.all(
    Object.entries(readFormFiles(body.view.state.values)).map(
      async ([field, source]) => [field, await desk.fetchFile(source)] as const,
    ),
  );
  return Object.fromEntries(fetched);
}

async function workOut(desk: Desk, body: ViewSubmitAction, asked: Asked): Promise<Outcome> {
  const { answer } = asked;
  const memory = readMemory(body.view.private_metadata);
  switch (answer.kind) {
    case "reply": {
      const { message } = answer;
      if (await repliedThere(desk, memory.responseUrl, asked, answer)) return { kind: "close" };
      return {
        kind: "stay",
        ack: {
          response_action: "update",
          view: replyView(message, await asked.renderOptions(message), memory),
        },
        message,
      };
    }
    case "invalid":
      return {
        kind: "stay",
        ack: {
          response_action: "errors",
          errors: errorsByBlock(body.view.blocks, answer.errors, answer.message),
        },
        message: withFix(answer.message, answer.fix),
      };
    case "form": {
      const { workspace, account } = readSubmit(body, {});
      const view = await formModal(desk, answer.form, {
        workspace,
        account,
        group: asked.group,
        memory,
      });
      return { kind: "stay", ack: { response_action: "update", view }, message: undefined };
    }
    case "suggestions":
    case "none":
      return { kind: "close" };
  }
}

async function repliedThere(
  desk: Desk,
  responseUrl: string | undefined,
  asked: Asked,
  { message, audience, replaces }: Extract<Answer, { readonly kind: "reply" }>,
): Promise<boolean> {
  if (responseUrl === undefined) return false;
  const rendered = renderMessage(message, await asked.renderOptions(message));
  const body = responseBody(rendered, audience, replaces);
  return respond(desk, responseUrl, body, desk.timing.answerMs);
}

/** The modal closed before the answer was known: it goes where the form was asked for, else to the person. */
async function sayLater(
  desk: Desk,
  body: ViewSubmitAction,
  asked: Asked,
  message: Message,
): Promise<void> {
  const { responseUrl } = readMemory(body.view.private_metadata);
  const rendered = renderMessage(message, await asked.renderOptions(message));
  const said =
    responseUrl !== undefined &&
    (await respond(desk, responseUrl, responseBody(rendered, "caller", false)));
  if (said) return;
  const { postMessage } = desk.clients.posting.chat;
  await postMessage({ channel: body.user.id, ...rendered });
}

/** Slack shows errors only on fields of the form; one that fits none of them stands on the first. */
function errorsByBlock(
  blocks: readonly { readonly type: string; readonly block_id?: string }[],
  errors: readonly FieldError[],
  message: Message,
): Record<string, string> {
  const ids = blocks.flatMap((block) =>
    block.type === "input" && block.block_id !== undefined ? [block.block_id] : [],
  );
  const onFields = errors.filter((error) => ids.includes(error.field));
  if (onFields.length > 0) {
    return Object.fromEntries(onFields.map((error) => [error.field, error.message]));
  }
  return { [ids[0] ?? ""]: plainText(message) };
}
