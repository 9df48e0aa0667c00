import { button, context, controls, rich, text, title, type Block } from "#chat/message.ts";
import type { Span } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import type { Texts } from "#texts/texts.ts";
import { boardConsentAction } from "./board-consent.ts";
import type { BOARD_PERIODS } from "./board-period.ts";
import { COUNTED_A_WEEK } from "./group-week.ts";
import type { Board } from "./rank-board.ts";
import type { BoardKind, OwnFigures } from "./read-board.ts";

type Period = (typeof BOARD_PERIODS)[number];

/** The board itself, fit for everybody's eyes. */
export function boardBlocks(
  { texts, commandPrefix }: Pick<Context, "texts" | "commandPrefix">,
  shown: { readonly kind: BoardKind; readonly period: Period; readonly board: Board },
): readonly Block[] {
  const words = texts.boards;
  return [
    title(words.heading({ title: words.title[shown.kind], period: words.period[shown.period] })),
    text(boardText(texts, commandPrefix, shown.board)),
    context(words.rule({ most: COUNTED_A_WEEK })),
  ];
}

function boardText(texts: Texts, prefix: string, board: Board): readonly Span[] {
  const words = texts.boards;
  switch (board.kind) {
    case "empty":
      return rich`${words.empty({ prefix })}`;
    case "plain":
      return lines(board.entries.map((entry) => words.line(entry)));
    case "ranked":
      return lines(
        board.places.map(({ place, isShared, entry }) =>
          words.place({ place, isShared, name: entry.name, count: entry.count }),
        ),
      );
    case "level":
      return words.shared({
        names: texts.common.list(board.entries.map((entry) => entry.name)),
        count: board.entries[0]?.count ?? 0,
      });
  }
}

const lines = (list: readonly (readonly Span[])[]): readonly Span[] =>
  list.flatMap((line, index) => (index === 0 ? line : rich`\n${line}`));

/** What the caller alone sees below it: their own figures, never a rank, and the switch for their name. */
export function ownBlocks(
  { texts, member, commandPrefix }: Pick<Context, "texts" | "member" | "commandPrefix">,
  own: OwnFigures,
  { period, board }: { readonly period: Period; readonly board: Board },
): readonly Block[] {
  const words = texts.boards;
  const isOn = member.onBoards === "yes";
  const before = period === "always" ? undefined : words.ownBefore[period];
  // An empty board has said how to begin.
  const none = board.kind === "empty" ? [] : [words.ownNone({ prefix: commandPrefix })];
  const sentences = [
    ...(own.count === 0 ? none : [words.own({ count: own.count, period: words.period[period] })]),
    ...(before === undefined || own.previous === 0 ? [] : [before({ count: own.previous })]),
    ...(own.ledToMeetings === 0 ? [] : [words.ledToMeetings({ count: own.ledToMeetings })]),
    ...(own.ledToOutcomes === 0 ? [] : [words.ledToOutcomes({ count: own.ledToOutcomes })]),
  ];
  return [
    ...(sentences.length === 0 ? [] : [text(sentences.join(" "))]),
    context(isOn ? words.isOn : words.isOff),
    controls(
      isOn
        ? button(words.switchOff, boardConsentAction.ref({ answer: "no" }))
        : button(words.switchOn, boardConsentAction.ref({ answer: "yes" })),
    ),
  ];
}
