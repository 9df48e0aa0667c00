import {
  context,
  controls,
  field,
  fields,
  mention,
  rich,
  text,
  title,
  type Button,
  type Field,
  type Message,
  type Span,
} from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import type { ChainLink } from "../chain.ts";
import type { ContactCard } from "./read-card.ts";
import type { PastEvent } from "./read-history.ts";

type Words = Pick<Context, "texts" | "today">;

/** The card of one contact, with rows of what can be done. */
export function contactCard(
  ctx: Words,
  card: ContactCard,
  rows: readonly (readonly Button[])[],
): Message {
  const { contact, twin } = card;
  const words = ctx.texts.contacts;
  const day = (value: string): string => words.dayOf({ day: value, today: ctx.today });
  const known: readonly (Field | undefined)[] = [
    written(words.fields.company, contact.company),
    written(words.fields.role, contact.role),
    field(words.fields.tie, words.ties[contact.tie]),
    written(words.fields.circle, contact.circle),
    card.chain.length === 0
      ? undefined
      : field(words.fields.referredBy, chainText(ctx, card.chain)),
    field(
      words.fields.lastSpoke,
      contact.lastSpokeOn === null
        ? words.notKnown
        : words.spokeOn({ day: contact.lastSpokeOn, today: ctx.today }),
    ),
    field(
      words.fields.next,
      card.next === undefined
        ? words.nothingNext
        : words.nextIs({ kind: card.next.kind, day: card.next.on, today: ctx.today }),
    ),
    field(
      words.fields.cadence,
      words.every({ weeks: card.cadence, isChosen: contact.cadenceWeeks !== null }),
    ),
    card.ledTo.count === 0 ? undefined : field(words.fields.referred, ledToText(ctx, card.ledTo)),
    written(words.fields.email, contact.email),
    written(words.fields.phone, contact.phone),
    written(words.fields.link, contact.link),
    card.history.length === 0
      ? undefined
      : field(
          words.fields.history,
          card.history.map((event) => `${eventText(ctx, event)}, ${day(event.day)}`).join("\n"),
        ),
  ];
  return [
    title(contact.name),
    fields(...known.filter((entry) => entry !== undefined)),
    ...(contact.notes === null ? [] : [text(contact.notes)]),
    ...(twin === undefined ? [] : [text(words.maybeTwice({ company: twin.company }))]),
    ...rows.map((row) => controls(...row)),
    context(words.onlyYou),
  ];
}

const written = (label: string, value: string | null): Field | undefined =>
  value === null ? undefined : field(label, value);

/** Every link, the nearest first. */
function chainText({ texts }: Words, chain: readonly ChainLink[]): readonly Span[] {
  return chain.flatMap((link, index): readonly Span[] => {
    const name = link.kind === "member" ? mention(link.account) : link.name;
    return index === 0 ? rich`${name}` : rich`${texts.contacts.through}${name}`;
  });
}

function ledToText({ texts }: Words, ledTo: ContactCard["ledTo"]): string {
  const at = (wanted: (depth: number) => boolean): readonly string[] =>
    ledTo.people.filter(({ depth }) => wanted(depth)).map(({ name }) => name);
  const further = at((depth) => depth > 1);
  return [
    texts.common.list(at((depth) => depth === 1)),
    ...(further.length === 0 ? [] : [texts.contacts.throughThem({ names: further })]),
    ...(ledTo.count > ledTo.people.length || ledTo.depth > 1
      ? [texts.contacts.chainSize({ count: ledTo.count, depth: ledTo.depth })]
      : []),
  ].join("\n");
}

function eventText({ texts }: Words, event: PastEvent): string {
  switch (event.kind) {
    case "meeting":
      return event.way === null ? texts.contacts.talked : (texts.choices[event.way] ?? event.way);
    case "move":
      return texts.contacts.moves[event.state];
    case "task":
      return texts.contacts.deeds[event.task];
  }
}
