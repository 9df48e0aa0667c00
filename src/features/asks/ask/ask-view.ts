import {
  button,
  context,
  controls,
  field,
  fields,
  text,
  type Block,
  type Message,
} from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { dayIn, type Day } from "#core/calendar/calendar.ts";
import type { Sender } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import type { Texts } from "#texts/texts.ts";
import { askLinks } from "./ask-links.ts";
import { findAsk, stateAt, type Ask } from "./ask-row.ts";

/** An ask as the group may see it. */
export type AskView = Pick<
  Ask,
  "id" | "kind" | "text" | "company" | "why" | "byOn" | "createdAt" | "expiresAt"
> & {
  readonly state: Ask["state"];
  /** Undefined once they are gone. */
  readonly asker: MemberRef | undefined;
};

type Reader = Pick<Sender, "tx" | "group" | "now">;

/** Asks as the group may see them, in the same order. */
export async function askViews(reader: Reader, rows: readonly Ask[]): Promise<readonly AskView[]> {
  const people = await findMembers(reader, [...new Set(rows.map((ask) => ask.askerId))]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return rows.map((ask) => ({
    ...ask,
    state: stateAt(ask, reader.now),
    asker: byId.get(ask.askerId),
  }));
}

/** One ask as the group may see it; undefined when there is none of this id. */
export async function askView(reader: Reader, id: string): Promise<AskView | undefined> {
  const ask = await findAsk(reader, id);
  return ask === undefined ? undefined : (await askViews(reader, [ask]))[0];
}

/** The asker as others know them; "somebody" once they are gone. */
export const askerName = (texts: Texts, { asker }: Pick<AskView, "asker">): string =>
  asker?.name ?? texts.common.somebody;

type Facts = Pick<AskView, "text" | "kind" | "company" | "why" | "byOn">;

/** What is asked, and why, for what and until when. */
export function askBlocks(texts: Texts, ask: Facts, today: Day): Message {
  const words = texts.asks;
  const facts = [
    ...(ask.why === null ? [] : [field(words.why, ask.why)]),
    ...(ask.kind === "other" ? [] : [field(words.kind, texts.choices[ask.kind] ?? ask.kind)]),
    ...(ask.company === null ? [] : [field(words.company, ask.company)]),
    ...(ask.byOn === null ? [] : [field(words.by, words.byDay({ day: ask.byOn, today }))]),
  ];
  return [text(words.words({ text: ask.text })), ...(facts.length === 0 ? [] : [fields(...facts)])];
}

const IN_LISTS = { text: 240, why: 120, company: 60 } as const;

/** An ask as a list shows it, so that a page of the longest asks fits into one message of Discord. */
export const inShort = <Ask extends Facts>(ask: Ask): Ask => ({
  ...ask,
  text: shorten(ask.text, IN_LISTS.text),
  why: ask.why === null ? null : shorten(ask.why, IN_LISTS.why),
  company: ask.company === null ? null : shorten(ask.company, IN_LISTS.company),
});

/** "I Can Help" and "I Know Someone"; a list stays when the ask is settled, a message of its own does not. */
export const helpButtons = (texts: Texts, id: string, from: "post" | "list") => [
  button(
    texts.asks.canHelp,
    askLinks.canHelp.ref({ ask: id, from }),
    from === "post" ? "primary" : "plain",
  ),
  button(texts.asks.knowSomeone, askLinks.knows.ref({ ask: id, from })),
];

/** An ask as it stands in a channel: with the ways to help while it is open, and without them afterwards. */
export function askPost(texts: Texts, ask: AskView, today: Day): Message {
  const words = texts.asks;
  const head: readonly Block[] = [
    text(
      ask.asker === undefined
        ? words.asksNamed({ name: texts.common.somebody })
        : words.asks({ account: ask.asker.account }),
    ),
    ...askBlocks(texts, ask, today),
  ];
  if (ask.state !== "open") return [...head, context(overText(texts, ask))];
  return [
    ...head,
    controls(
      ...helpButtons(texts, ask.id, "post"),
      button(words.offerBack, askLinks.offerBack.ref({})),
    ),
    context(words.answersGoTo({ name: askerName(texts, ask) })),
  ];
}

/** What is said of an ask that takes no answers any more. */
export function overText(texts: Texts, ask: AskView | undefined): string {
  switch (ask?.state) {
    case "closed":
      return texts.asks.closedView({ name: askerName(texts, ask) });
    case "expired":
      return texts.asks.expiredView;
    case "open":
    case undefined:
      return texts.asks.goneView;
  }
}

/** The group's day, for what everybody reads. */
export const groupDay = (now: Date, group: { readonly timeZone: string }): Day =>
  dayIn(now, group.timeZone);
