import {
  button,
  context,
  controls,
  text,
  title,
  type Button,
  type Message,
  type Span,
} from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { readPage, turning } from "#core/list-page.ts";
import type { MemberRef } from "#core/option-types.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { askLinks } from "../ask/ask-links.ts";
import { stateAt, type Ask } from "../ask/ask-row.ts";
import { askBlocks, inShort } from "../ask/ask-view.ts";
import { ownAsks } from "../ask/open-asks.ts";
import { type AskReply, repliesTo } from "../replies/reply-row.ts";

/** Fits every platform's limit of components and characters, with answers and a row of buttons for each ask. */
const PAGE_SIZE = 4;
const MOST_ANSWERS = 3;
const NOTE_LENGTH = 100;
const NAME_LENGTH = 40;

type Answer = { readonly reply: AskReply; readonly helper: MemberRef };

/** The caller's own asks with their state, who answered, and what can be said of it. */
export async function listOwnAsks(ctx: Context, wanted: number): Promise<Message> {
  const words = ctx.texts.asks;
  const list = await readPage(wanted, PAGE_SIZE, (range) => ownAsks(ctx, ctx.member.id, range));
  if (list.count === 0) return [text(words.mineNone({ prefix: ctx.commandPrefix }))];
  const answers = await readAnswers(ctx, list.shown);
  return [
    title(words.mineTitle),
    ...list.shown.flatMap((ask) =>
      entry(
        ctx,
        ask,
        answers.filter(({ reply }) => reply.askId === ask.id),
      ),
    ),
    ...turning(ctx.texts, list, (page) => askLinks.minePage.ref({ page: String(page) })),
  ];
}

function entry(ctx: Context, ask: Ask, answers: readonly Answer[]): Message {
  const words = ctx.texts.asks;
  const { today } = ctx;
  const shown = answers.slice(0, MOST_ANSWERS);
  const more = answers.length - shown.length;
  const state = stateAt(ask, ctx.now);
  return [
    ...askBlocks(ctx.texts, inShort(ask), today),
    ...(shown.length === 0 ? [] : [text(answerLines(ctx, shown))]),
    context(
      [
        words.askedOn({ day: localDay(ctx, ask.createdAt), today }),
        state === "open"
          ? words.states.open({ day: localDay(ctx, lastMoment(ask)), today })
          : words.states[isSettledElsewhere(ask) ? "settled" : state],
        ...(answers.length === 0 && state === "open" ? [words.noAnswerYet] : []),
        ...(more > 0 ? [words.moreAnswers({ count: more })] : []),
      ].join(" "),
    ),
    controls(...buttons(ctx, ask, shown)),
  ];
}

const localDay = ({ member, group }: Context, at: Date): string => dayIn(at, zoneOf(member, group));

const isSettledElsewhere = ({ outcome, firstUsefulAt }: Ask): boolean =>
  outcome === "elsewhere" && firstUsefulAt === null;

/** An end at midnight belongs to the day before it. */
const lastMoment = ({ expiresAt }: Ask): Date => new Date(expiresAt.getTime() - 1);

function answerLines({ texts }: Context, answers: readonly Answer[]): readonly Span[] {
  const words = texts.asks;
  return answers.flatMap(({ reply, helper }, index): readonly Span[] => [
    ...(index === 0 ? [] : [{ kind: "text", text: "\n" } as const]),
    ...words.answer[reply.way](helper),
    ...(reply.note === null
      ? []
      : [
          {
            kind: "text",
            text: words.answerNote({ note: shorten(reply.note, NOTE_LENGTH) }),
          } as const,
        ]),
  ]);
}

function buttons({ texts, now }: Context, ask: Ask, answers: readonly Answer[]): readonly Button[] {
  const words = texts.asks;
  const isOpen = stateAt(ask, now) === "open";
  return [
    isOpen
      ? button(words.close, askLinks.close.ref({ ask: ask.id }))
      : button(words.askAgain, askLinks.again.ref({ ask: ask.id })),
    ...answers
      .filter(({ reply }) => reply.usefulAt === null)
      .map(({ reply, helper }) =>
        button(
          words.outcomeHelper({ name: shorten(helper.name, NAME_LENGTH) }),
          askLinks.helped.ref({ reply: reply.id }),
        ),
      ),
  ];
}

async function readAnswers(ctx: Context, own: readonly Ask[]): Promise<readonly Answer[]> {
  const ids = own.map((ask) => ask.id);
  const rows = await repliesTo(ctx, ctx.member.id, ids);
  const people = await findMembers(ctx, [...new Set(rows.map((reply) => reply.helperId))]);
  return rows.flatMap((reply) => {
    const helper = people.find((person) => person.id === reply.helperId);
    return helper === undefined ? [] : [{ reply, helper }];
  });
}
