import type { Context } from "#core/context.ts";
import { defineAction, defineCommand, defineVerb } from "#core/define.ts";
import { drawing, type DraftMessage } from "#core/drawing.ts";
import { choice } from "#core/option-types.ts";
import { reply, replyInChannel } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { BOARD_KINDS, BOARD_PERIODS } from "#db/schema/index.ts";
import { boardPeriod, type BoardPeriodName } from "../counts/board-period.ts";
import type { BoardKind } from "../counts/board-places.ts";
import { boardBlocks, ownBlocks, type ShownBoard } from "./board-message.ts";
import { boardAlt, boardPicture } from "./board-picture.ts";
import { readBoard } from "./read-board.ts";

const board = defineVerb({
  who: "member",
  options: {
    kind: choice(BOARD_KINDS),
    period: choice(BOARD_PERIODS),
    show: choice(["me", "channel"]),
  },
  examples: ["", "referrals period:week", "kind:after-landing period:quarter show:channel"],
  async run(ctx, { kind = "help", period = "month", show = "me" }) {
    refuseWithoutBoards(ctx);
    if (show === "channel" && ctx.channel === undefined) {
      throw new UserError("no-channel", (texts) => texts.boards.channelOnly, "show");
    }
    const { blocks, own } = await boardMessage(ctx, kind, period);
    return show === "channel" ? replyInChannel(...blocks) : reply(...blocks, ...own);
  },
});

/** This month's board of all help, for the caller alone. */
export const seeBoardAction = defineAction({
  name: "board-see",
  who: "member",
  args: {},
  async run(ctx) {
    refuseWithoutBoards(ctx);
    const { blocks, own } = await boardMessage(ctx, "help", "month");
    return reply(...blocks, ...own);
  },
});

/** A board, and what only the caller is told about their own place on it. */
async function boardMessage(
  ctx: Context,
  kind: BoardKind,
  period: BoardPeriodName,
): Promise<{ readonly blocks: DraftMessage; readonly own: DraftMessage }> {
  const figures = await readBoard(ctx, kind, boardPeriod(period, ctx.group, ctx.now));
  const shown: ShownBoard = { kind, period, board: figures.board, results: figures.results };
  const picture = boardPicture(ctx, shown);
  const drawn = picture === undefined ? [] : [drawing(picture, boardAlt(ctx, picture))];
  return { blocks: boardBlocks(ctx, shown, drawn), own: ownBlocks(ctx, figures.own, shown) };
}

/** @throws UserError `boards-off` */
function refuseWithoutBoards({ group, commandPrefix: prefix }: Context): void {
  if (group.hasBoards) return;
  throw new UserError("boards-off", (texts) => texts.boards.off({ prefix }));
}

export const boardCommand = defineCommand("board", board);
