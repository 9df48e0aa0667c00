import { and, eq, isNotNull, or } from "drizzle-orm";
import {
  button,
  context,
  controls,
  divider,
  text,
  title,
  type Message,
  type Span,
} from "#chat/message.ts";
import { timeSpan } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { readPage, turnButtons } from "#core/list-page.ts";
import { outreaches } from "#db/schema/index.ts";
import { contactRef } from "#features/contacts/index.ts";
import { countMoves } from "../moves/count-moves.ts";
import { links } from "../moves/links.ts";
import { type OutreachState } from "../moves/outreach-state.ts";
import { isOpenOutreach, type OutreachView, readOutreaches } from "../moves/read-outreaches.ts";
import { suggestionsMessage } from "../suggestions/suggestion-message.ts";

/** Fits every platform's limit of components, with a button a line. */
const PAGE_SIZE = 8;

/** Before any group was here. */
const EVER = "2000-01-01";

/** The closer to a conversation, the higher. */
const ORDER: readonly OutreachState[] = [
  "scheduled",
  "replied",
  "sent",
  "silent",
  "planned",
  "met",
  "declined",
];

/** Everybody who is under way, what is due first, then by state; or, when nobody is, whom to reach first. */
export async function pipelineMessage(ctx: Context, wanted: number): Promise<Message> {
  const words = ctx.texts.outreach;
  const [underWay, moves] = await Promise.all([
    readOutreaches(
      ctx,
      or(isOpenOutreach, and(eq(outreaches.state, "silent"), isNotNull(outreaches.nextOn))),
    ),
    countMoves(ctx, EVER),
  ]);
  if (underWay.length === 0) return suggestionsMessage(ctx);
  const sorted = underWay.toSorted((one, other) => dueFirst(ctx.today, one, other));
  const list = await readPage(wanted, PAGE_SIZE, async ({ from, size }) => ({
    shown: sorted.slice(from, from + size),
    count: sorted.length,
  }));
  return [
    title(words.pipelineTitle({ open: underWay.length })),
    ...list.shown.flatMap((outreach) => [
      text(
        words.line({
          label: contactRef(ctx.texts, { ...outreach, id: outreach.contactId }).label,
          state: words.states[outreach.state],
          next: nextStep(ctx, outreach),
        }),
      ),
      controls(button(words.open, links.of.ref({ contact: outreach.contactId }))),
    ]),
    divider,
    controls(
      ...turnButtons(ctx.texts, list, (page) => links.page.ref({ page: String(page) })),
      button(words.whomNext, links.suggest.ref({})),
    ),
    context(words.metSoFar({ count: moves.met })),
  ];
}

function dueFirst(today: string, one: OutreachView, other: OutreachView): number {
  const isDue = ({ nextOn }: OutreachView): boolean => nextOn !== null && nextOn <= today;
  return (
    Number(isDue(other)) - Number(isDue(one)) ||
    ORDER.indexOf(one.state) - ORDER.indexOf(other.state) ||
    (one.nextOn ?? "").localeCompare(other.nextOn ?? "") ||
    one.name.localeCompare(other.name, "en")
  );
}

function nextStep(ctx: Context, { state, nextOn, meetsAt }: OutreachView): readonly Span[] {
  const words = ctx.texts.outreach.next;
  const by = { day: nextOn ?? ctx.today, today: ctx.today };
  switch (state) {
    case "planned":
      return words.planned(by);
    case "sent":
      return words.sent(by);
    case "replied":
      return words.replied(by);
    case "scheduled":
      return meetsAt === null || meetsAt <= ctx.now
        ? words.afterwards
        : words.scheduled({ at: [timeSpan(meetsAt, ctx)] });
    case "silent":
      return words.secondTry;
    case "met":
    case "declined":
      return [];
  }
}
