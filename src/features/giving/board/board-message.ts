import { button, context, controls, rich, text, title, type Block } from "#chat/message.ts";
import type { Span } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import type { DraftMessage } from "#core/drawing.ts";
import type { Texts } from "#texts/texts.ts";
import { boardConsentAction } from "../counts/board-consent.ts";
import type { BoardPeriodName } from "../counts/board-period.ts";
import type { BoardKind } from "../counts/board-places.ts";
import { COUNTED_A_WEEK } from "../counts/group-week.ts";
import { receivedList } from "../received/received-list.ts";
import type { Board, BoardEntry } from "./rank-board.ts";
import { MOST_READ, type OwnFigures } from "./read-board.ts";
import { NO_RESULTS, type Results } from "./read-results.ts";

/** A board, ranked, with what came of the help. */
export type ShownBoard = {
  readonly kind: BoardKind;
  readonly period: BoardPeriodName;
  readonly board: Board;
  readonly results: ReadonlyMap<string, Results>;
};

/** What the board counts, and for which time. */
export const boardHeading = ({ boards }: Texts, { kind, period }: ShownBoard): string =>
  boards.heading({ title: boards.title[kind], period: boards.period[period] });

/** What came of one person's help, in a few words; empty where nothing did yet. */
export const resultText = (
  { boards }: Texts,
  results: ShownBoard["results"],
  { memberId }: Pick<BoardEntry, "memberId">,
): string => boards.results(results.get(memberId) ?? NO_RESULTS).join(", ");

/** The board itself, fit for everybody's eyes. */
export function boardBlocks(
  { texts, commandPrefix }: Pick<Context, "texts" | "commandPrefix">,
  shown: ShownBoard,
  picture: DraftMessage,
): DraftMessage {
  const words = texts.boards;
  return [
    title(boardHeading(texts, shown)),
    text(boardText(texts, commandPrefix, shown)),
    ...picture,
    context(words.rule({ most: COUNTED_A_WEEK })),
  ];
}

function boardText(texts: Texts, prefix: string, { board, results }: ShownBoard): readonly Span[] {
  const words = texts.boards;
  const line = (entry: BoardEntry) => ({
    name: entry.name,
    count: entry.count,
    results: resultText(texts, results, entry),
  });
  switch (board.kind) {
    case "empty":
      return rich`${words.empty({ prefix })}`;
    case "plain":
      return lines(board.entries.map((entry) => words.line(line(entry))));
    case "ranked":
      return lines(
        board.places.map(({ place, isShared, entry }) =>
          words.place({ place, isShared, ...line(entry) }),
        ),
      );
    case "level": {
      const names = board.entries.map((entry) => entry.name);
      // Others may be level, too, who were not read.
      const isCut = names.length >= MOST_READ;
      return words.shared({
        names: texts.common.list(isCut ? [...names.slice(0, -1), words.others] : names),
        count: board.entries[0]?.count ?? 0,
      });
    }
  }
}

const lines = (list: readonly (readonly Span[])[]): readonly Span[] =>
  list.flatMap((line, index) => (index === 0 ? line : rich`\n${line}`));

/** What the caller alone sees below it: their own figures, never a rank, and the switch for their name. */
export function ownBlocks(
  { texts, member, commandPrefix }: Pick<Context, "texts" | "member" | "commandPrefix">,
  own: OwnFigures,
  { period, board, results }: ShownBoard,
): readonly Block[] {
  const words = texts.boards;
  const isOn = member.onBoards === "yes";
  const before = period === "always" ? undefined : words.ownBefore[period];
  const led = resultText(texts, results, { memberId: member.id });
  // An empty board has said how to begin.
  const none = board.kind === "empty" ? [] : [words.ownNone({ prefix: commandPrefix })];
  const sentences = [
    ...(own.count === 0 ? none : [words.own({ count: own.count, period: words.period[period] })]),
    ...(before === undefined || own.previous === 0 ? [] : [before({ count: own.previous })]),
    ...(led === "" ? [] : [words.ownLed({ results: led })]),
  ];
  return [
    ...(sentences.length === 0 ? [] : [text(sentences.join(" "))]),
    context(isOn ? words.isOn : words.isOff),
    controls(
      isOn
        ? button(words.switchOff, boardConsentAction.ref({ answer: "no" }))
        : button(words.switchOn, boardConsentAction.ref({ answer: "yes" })),
      button(texts.thanks.receivedButton, receivedList.ref({ page: "0" })),
    ),
  ];
}
