import { defineCommand, defineVerb } from "#core/define.ts";
import { drawing } from "#core/drawing.ts";
import { choice } from "#core/option-types.ts";
import { reply, replyInChannel } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { BOARD_KINDS, BOARD_PERIODS } from "#db/schema/index.ts";
import { boardBlocks, ownBlocks, type ShownBoard } from "./board-message.ts";
import { boardPeriod } from "./board-period.ts";
import { boardAlt, boardPicture } from "./board-picture.ts";
import { readBoard } from "./read-board.ts";

const board = defineVerb({
  options: {
    kind: choice(BOARD_KINDS),
    period: choice(BOARD_PERIODS),
    show: choice(["me", "channel"]),
  },
  examples: ["", "referrals period:week", "kind:after-landing period:quarter show:channel"],
  async run(ctx, { kind = "help", period = "month", show = "me" }) {
    if (!ctx.group.hasBoards) {
      throw new UserError("boards-off", (texts) => texts.boards.off({ prefix: ctx.commandPrefix }));
    }
    if (show === "channel" && ctx.channel === undefined) {
      throw new UserError("no-channel", (texts) => texts.boards.channelOnly, "show");
    }
    const figures = await readBoard(ctx, kind, boardPeriod(period, ctx.group, ctx.now));
    const shown: ShownBoard = {
      kind,
      period,
      board: figures.board,
      results: figures.results,
    };
    const picture = boardPicture(ctx, shown);
    const blocks = boardBlocks(
      ctx,
      shown,
      picture === undefined ? [] : [drawing(picture, boardAlt(ctx, picture))],
    );
    return show === "channel"
      ? replyInChannel(...blocks)
      : reply(...blocks, ...ownBlocks(ctx, figures.own, shown));
  },
});

export const boardCommand = defineCommand("board", board);
