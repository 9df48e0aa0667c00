import { renderForm as renderDiscordForm } from "#adapters/discord/form.ts";
import { messageBody, renderMessage as renderOnDiscord } from "#adapters/discord/message.ts";
import { renderForm as renderSlackForm } from "#adapters/slack/form.ts";
import { emptyMemory } from "#adapters/slack/rendering/form-memory.ts";
import { renderMessage as renderOnSlack } from "#adapters/slack/message.ts";
import type { FormView } from "#chat/form.ts";
import type { Message } from "#chat/message.ts";
import { checkMessage } from "#test/support/fake-discord/check-message.ts";
import { checkModal } from "#test/support/fake-discord/check-modal.ts";
import { blockProblems } from "#test/support/fake-slack/block-rules.ts";
import { viewProblems } from "#test/support/fake-slack/view-rules.ts";
import type { Fields } from "#test/support/fake-slack/fields.ts";

/** Renders a message as each platform would get it. Returns the rules of the platform that it breaks. @throws as the renderers */
export function messageProblems(message: Message, group: string): readonly string[] {
  if (message.length === 0) return [];
  const slack = renderOnSlack(message, { group, pictures: new Map() });
  const discord = renderOnDiscord(message, group);
  const body = messageBody(discord, { ephemeral: true, notify: [] });
  return [
    ...blockProblems(asFields(slack.blocks), { surface: "message", hasFile: () => true }).filter(
      // People of other platforms have ids that are none on Slack.
      (problem) => !problem.endsWith("no such user_id"),
    ),
    ...checkMessage(
      body,
      discord.files.map(({ name }) => name),
    ).map(({ path, rule }) => `Discord ${path.join(".")}: ${rule}`),
  ];
}

/** The same of a form. */
export function formProblems(form: FormView, group: string): readonly string[] {
  const modal = renderSlackForm(form, {
    group,
    memory: emptyMemory,
    names: new Map(),
    takesFiles: true,
  });
  const [view] = asFields([modal]);
  return [
    ...(view === undefined
      ? []
      : viewProblems(view, "modal", { hasFile: () => true, mayReadFiles: true })),
    ...checkModal(renderDiscordForm(form, group)).map(
      ({ path, rule }) => `Discord ${path.join(".")}: ${rule}`,
    ),
  ];
}

/** As they go over the wire. */
const asFields = (blocks: readonly object[]): readonly Fields[] =>
  // What was just written as JSON objects comes back as JSON objects.
  JSON.parse(JSON.stringify(blocks)) as readonly Fields[];
