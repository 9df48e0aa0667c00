import type { BlockAction } from "@slack/bolt";
import type { Answer } from "#chat/answer.ts";
import type { Incoming } from "#chat/incoming.ts";
import type { Message } from "#chat/message.ts";
import { within } from "#chat/within.ts";
import { readAction } from "../incoming.ts";
import { renderMessage, type RenderOptions } from "../message.ts";
import type { FormMemory } from "../rendering/form-memory.ts";
import { emptyMemory, readMemory } from "../rendering/form-memory.ts";
import type { Asked, Desk } from "./desk.ts";
import { ask } from "./desk.ts";
import { formModal } from "./form-modal.ts";
import { homeView, replyView, withFix } from "./reply-view.ts";
import { respond, responseBody } from "./response-url.ts";

/** Where a control was used, which decides where its answer goes. */
type Place =
  | { readonly kind: "message"; readonly responseUrl: string }
  | { readonly kind: "home" }
  | { readonly kind: "modal"; readonly viewId: string; readonly memory: FormMemory };

/**
 * Whether the time is over in which a modal opens: 3 seconds from the press. Set while the answer is being worked out,
 * which looks at it only when it has one.
 */
type Moment = { isLate: boolean };

/** Answers a button or a menu, then acknowledges, so that Slack shows it as busy until then. */
export async function answerAction(
  desk: Desk,
  body: BlockAction,
  ack: () => Promise<void>,
): Promise<void> {
  const incoming = readAction(body);
  if (incoming === undefined) return ack();
  const moment: Moment = { isLate: false };
  const work = workOut(desk, body, incoming, moment);
  work.catch(() => undefined);
  const ready = await within(
    work.catch(() => undefined),
    desk.timing.ackMs,
  );
  moment.isLate = ready === "late";
  await ack();
  await work;
}

async function workOut(
  desk: Desk,
  body: BlockAction,
  incoming: Incoming,
  moment: Moment,
): Promise<void> {
  const asked = await ask(desk, incoming);
  const { answer } = asked;
  switch (answer.kind) {
    case "reply":
      return reply(desk, body, asked, answer, moment);
    case "invalid":
      return reply(
        desk,
        body,
        asked,
        {
          kind: "reply",
          message: withFix(answer.message, answer.fix),
          audience: "caller",
          replaces: false,
        },
        moment,
      );
    case "form": {
      const place = placeOf(body);
      const view = await formModal(desk, answer.form, {
        workspace: incoming.workspace,
        account: incoming.account,
        group: asked.group,
        memory: memoryFor(place, incoming),
      });
      // From a modal the form takes its place: a second one on top would outlive the answer.
      await (place.kind === "modal"
        ? desk.clients.answering.views.update({ view_id: place.viewId, view })
        : desk.clients.answering.views.open({ trigger_id: body.trigger_id, view }));
      return;
    }
    case "suggestions":
    case "none":
      return;
  }
}

async function reply(
  desk: Desk,
  body: BlockAction,
  asked: Asked,
  answer: Extract<Answer, { readonly kind: "reply" }>,
  moment: Moment,
): Promise<void> {
  const { message, audience, replaces, settled } = answer;
  const options = await asked.renderOptions(message);
  const place = placeOf(body);
  switch (place.kind) {
    case "message":
      await respond(
        desk,
        place.responseUrl,
        responseBody(renderMessage(message, options), audience, replaces),
      );
      if (settled !== undefined) {
        await respond(
          desk,
          place.responseUrl,
          responseBody(renderMessage(settled, await asked.renderOptions(settled)), "caller", true),
        );
      }
      return;
    case "modal":
      await desk.clients.answering.views.update({
        view_id: place.viewId,
        view: replyView(message, options, place.memory),
      });
      return;
    case "home":
      if (moment.isLate && !replaces) await answerInPrivate(desk, body, message, options);
      else await answerOnHome(desk, body, message, replaces, options);
  }
}

async function answerOnHome(
  desk: Desk,
  body: BlockAction,
  message: Message,
  replaces: boolean,
  options: RenderOptions,
): Promise<void> {
  const { views } = desk.clients.answering;
  if (replaces) {
    await views.publish({ user_id: body.user.id, view: homeView(message, options) });
    return;
  }
  await views.open({
    trigger_id: body.trigger_id,
    view: replyView(message, options, emptyMemory),
  });
}

/** A home page has no room for an answer and no address for a late one: it comes as a direct message. */
async function answerInPrivate(
  desk: Desk,
  body: BlockAction,
  message: Message,
  options: RenderOptions,
): Promise<void> {
  const rendered = renderMessage(message, options);
  const { postMessage } = desk.clients.posting.chat;
  await postMessage({ channel: body.user.id, ...rendered });
}

function placeOf(body: BlockAction): Place {
  if (body.view?.type === "modal") {
    return {
      kind: "modal",
      viewId: body.view.id,
      memory: readMemory(body.view.private_metadata),
    };
  }
  // A control in a message always comes with an address for its answer; the home page has none.
  return body.response_url === undefined || body.response_url === ""
    ? { kind: "home" }
    : { kind: "message", responseUrl: body.response_url };
}

function memoryFor(place: Place, incoming: Incoming): FormMemory {
  switch (place.kind) {
    case "message":
      return { responseUrl: place.responseUrl, channel: incoming.channel };
    case "modal":
      return place.memory;
    case "home":
      return emptyMemory;
  }
}
