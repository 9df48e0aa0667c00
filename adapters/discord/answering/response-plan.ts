import type {
  APIInteractionResponse,
  APIMessageTopLevelComponent,
  RESTPatchAPIWebhookWithTokenMessageJSONBody,
  RESTPostAPIWebhookWithTokenJSONBody,
  RawFile,
} from "discord.js";
import { InteractionResponseType, MessageFlags } from "discord.js";
import type { Answer, GroupAnswer } from "#chat/answer.ts";
import type { Message } from "#chat/message.ts";
import { button, controls, title } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { renderForm } from "../form.ts";
import { COMMAND } from "../limits.ts";
import { messageBody, renderMessage } from "../message.ts";

/** What has been said to Discord so far: nothing, "thinking" in a new message, or "wait" on the pressed one. */
export type Deferred = "no" | "reply" | "update";

export type Situation = {
  readonly kind: "command" | "complete" | "component" | "submit";
  readonly inDirectMessage: boolean;
  /** The row with the pressed button or the menu, as Discord sent it; a late form needs it to be pressed again. */
  readonly pressed: APIMessageTopLevelComponent | undefined;
  /** True when there is a message that the answer can replace. */
  readonly hasMessage: boolean;
  readonly deferred: Deferred;
};

/** One request to Discord. */
export type Step =
  | {
      readonly kind: "callback";
      readonly body: APIInteractionResponse;
      readonly files: readonly RawFile[];
    }
  | {
      readonly kind: "edit-original";
      readonly body: RESTPatchAPIWebhookWithTokenMessageJSONBody;
      readonly files: readonly RawFile[];
    }
  | {
      readonly kind: "follow-up";
      readonly body: RESTPostAPIWebhookWithTokenJSONBody;
      readonly files: readonly RawFile[];
    }
  | { readonly kind: "delete-original" };

/** The first response while the answer takes its time: seen by the caller alone. */
export function deferral({
  hasMessage,
  inDirectMessage,
}: Pick<Situation, "hasMessage" | "inDirectMessage">): Step {
  const body: APIInteractionResponse = hasMessage
    ? { type: InteractionResponseType.DeferredMessageUpdate }
    : {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: inDirectMessage ? {} : { flags: MessageFlags.Ephemeral },
      };
  return { kind: "callback", body, files: [] };
}

/**
 * The requests that bring an answer to the person, in order; one wherever possible.
 * @throws when the platform cannot show the answer there: a form after a form, or after "thinking".
 */
export function planResponse(
  { group, answer }: GroupAnswer,
  situation: Situation,
): readonly Step[] {
  if (situation.kind === "complete") return [suggest(answer)];
  switch (answer.kind) {
    case "reply":
      return answer.settled !== undefined && situation.hasMessage
        ? [
            ...sayMessage(
              { message: answer.settled, audience: "caller", replaces: true },
              group,
              situation,
            ),
            ...sayMessage({ ...answer, replaces: false }, group, {
              ...situation,
              deferred: "update",
            }),
          ]
        : sayMessage(answer, group, situation);
    case "invalid": {
      const fix = controls(button(answer.fix.label, answer.fix.action, "primary"));
      const message: Message = [...answer.message, fix];
      return sayMessage({ message, audience: "caller", replaces: false }, group, situation);
    }
    case "form":
      return openForm(answer, group, situation);
    case "suggestions":
    case "none":
      return sayNothing(situation);
  }
}

function sayMessage(
  reply: Pick<Extract<Answer, { kind: "reply" }>, "message" | "audience" | "replaces">,
  group: string | undefined,
  { deferred, hasMessage, inDirectMessage }: Situation,
): readonly Step[] {
  const rendered = renderMessage(reply.message, group);
  const { files } = rendered;
  const replaces = reply.replaces && hasMessage;
  const ephemeral = reply.audience === "caller" && !inDirectMessage && !replaces;
  // What one person alone sees notifies nobody.
  const notify = reply.audience === "channel" ? rendered.mentions : [];
  const data = messageBody(rendered, { ephemeral, notify });
  // An edit may set no other flag than this one.
  const edit = { ...data, flags: MessageFlags.IsComponentsV2 };
  switch (deferred) {
    case "no": {
      const type = replaces
        ? InteractionResponseType.UpdateMessage
        : InteractionResponseType.ChannelMessageWithSource;
      return [{ kind: "callback", body: { type, data }, files }];
    }
    case "update":
      return [replaces ? { kind: "edit-original", body: edit, files } : followUp(data, files)];
    case "reply":
      // "Thinking" was shown to the caller alone, and Discord keeps it so: what everyone may see comes after it.
      return reply.audience === "channel" && !inDirectMessage
        ? [{ kind: "delete-original" }, followUp(data, files)]
        : [{ kind: "edit-original", body: edit, files }];
  }
}

const followUp = (body: RESTPostAPIWebhookWithTokenJSONBody, files: readonly RawFile[]): Step => ({
  kind: "follow-up",
  body,
  files,
});

function openForm(
  { form }: Extract<Answer, { kind: "form" }>,
  group: string | undefined,
  { kind, deferred, pressed, inDirectMessage }: Situation,
): readonly Step[] {
  if (kind === "submit") throw new Error("Discord opens no form after a form");
  if (deferred === "no") {
    const data = renderForm(form, group);
    return [{ kind: "callback", body: { type: InteractionResponseType.Modal, data }, files: [] }];
  }
  if (pressed === undefined) {
    throw new Error("Discord opens no form after a deferral: the verb must declare mayOpenForm");
  }
  // Too late for the form itself: what was pressed is offered again.
  const rendered = renderMessage([title(form.title)], group);
  const body = messageBody(rendered, { ephemeral: !inDirectMessage, notify: [] });
  return [followUp({ ...body, components: [...rendered.components, pressed] }, [])];
}

function sayNothing({ hasMessage, inDirectMessage, deferred }: Situation): readonly Step[] {
  const silent: Step = { kind: "delete-original" };
  switch (deferred) {
    case "update":
      return [];
    case "reply":
      return [silent];
    case "no": {
      const ack = deferral({ hasMessage, inDirectMessage });
      return hasMessage ? [ack] : [ack, silent];
    }
  }
}

/** At most 25 suggestions; one whose value is too long to come back whole is left out. */
function suggest(answer: Answer): Step {
  const suggestions = answer.kind === "suggestions" ? answer.suggestions : [];
  const choices = suggestions
    .filter(({ value }) => value.length <= COMMAND.choiceText && value !== "")
    .slice(0, COMMAND.suggestions)
    .map(({ label, value }) => ({ name: shorten(label, COMMAND.choiceText), value }));
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  return { kind: "callback", body: { type, data: { choices } }, files: [] };
}
