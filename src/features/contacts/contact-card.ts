import {
  button,
  context,
  controls,
  field,
  fields,
  mention,
  text,
  title,
  type Field,
  type Message,
} from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import type { ActionRef } from "#chat/action-codec.ts";
import type { ContactCard } from "./read-card.ts";

/** The card of one contact, with what can be done. */
export function contactCard(
  { texts, today }: Pick<Context, "texts" | "today">,
  card: ContactCard,
  actions: { readonly edit: ActionRef; readonly forget: ActionRef },
): Message {
  const { contact } = card;
  const words = texts.contacts;
  const known: readonly (Field | undefined)[] = [
    contact.company === null ? undefined : field(words.fields.company, contact.company),
    contact.role === null ? undefined : field(words.fields.role, contact.role),
    field(words.fields.tie, words.ties[contact.tie]),
    contact.circle === null ? undefined : field(words.fields.circle, contact.circle),
    referrer(card, words.fields.referredBy),
    field(
      words.fields.lastSpoke,
      contact.lastSpokeOn === null
        ? words.neverSpoke
        : words.dayOf({ day: contact.lastSpokeOn, today }),
    ),
    card.meetings.length === 0
      ? undefined
      : field(
          words.fields.history,
          card.meetings
            .map(({ heldOn, way }) => {
              const day = words.dayOf({ day: heldOn, today });
              return way === null ? day : `${texts.choices[way] ?? way}, ${day}`;
            })
            .join("\n"),
        ),
    card.referred.length === 0
      ? undefined
      : field(words.fields.referred, texts.common.list(card.referred)),
  ];
  return [
    title(contact.name),
    fields(...known.filter((entry) => entry !== undefined)),
    ...(contact.notes === null ? [] : [text(contact.notes)]),
    controls(
      button(words.editButton, actions.edit),
      button(words.forgetButton, actions.forget, "danger"),
    ),
    context(words.onlyYou),
  ];
}

function referrer(card: ContactCard, label: string): Field | undefined {
  switch (card.referredBy?.kind) {
    case undefined:
      return undefined;
    case "contact":
      return field(label, card.referredBy.name);
    case "member":
      return field(label, mention(card.referredBy.account));
  }
}
