import type { Context } from "#core/context.ts";
import type { BoardPicture } from "#pictures/draw-picture.ts";
import { boardHeading, resultText, type ShownBoard } from "./board-message.ts";
import type { BoardEntry } from "./rank-board.ts";

/** A board as bars; undefined where nobody is on it, or all are level and a picture would say no more. */
export function boardPicture(
  { texts, today }: Pick<Context, "texts" | "today">,
  shown: ShownBoard,
): BoardPicture | undefined {
  const { board, results } = shown;
  const bar = (entry: BoardEntry, place: string) => ({
    place,
    name: entry.name,
    count: entry.count,
    note: resultText(texts, results, entry),
  });
  const bars = (): BoardPicture["bars"] => {
    switch (board.kind) {
      case "empty":
      case "level":
        return [];
      case "plain":
        return board.entries.map((entry) => bar(entry, ""));
      case "ranked":
        return board.places.map(({ place, entry }) => bar(entry, String(place)));
    }
  };
  const list = bars();
  if (list.length === 0) return undefined;
  return {
    kind: "board",
    title: boardHeading(texts, shown),
    subtitle: texts.boards.picture.subtitle({ day: today }),
    bars: list,
    footnote: texts.boards.picture.footnote,
  };
}

/** The picture in words, for those who hear it read. */
export const boardAlt = (
  { texts }: Pick<Context, "texts">,
  { title, bars }: BoardPicture,
): string => texts.boards.picture.alt({ title, bars });
