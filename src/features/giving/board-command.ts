import { defineCommand, defineVerb } from "#core/define.ts";
import { choice } from "#core/option-types.ts";
import { reply, replyInChannel } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { boardBlocks, ownBlocks } from "./board-message.ts";
import { BOARD_PERIODS, boardPeriod } from "./board-period.ts";
import { rankBoard } from "./rank-board.ts";
import { BOARD_KINDS, readBoard } from "./read-board.ts";

const board = defineVerb({
  options: {
    kind: choice(BOARD_KINDS),
    period: choice(BOARD_PERIODS),
    show: choice(["me", "channel"]),
  },
  examples: ["", "referrals period:week", "kind:after-landing period:quarter show:channel"],
  async run(ctx, { kind = "help", period = "month", show = "me" }) {
    if (show === "channel" && ctx.channel === undefined) {
      throw new UserError("no-channel", (texts) => texts.boards.channelOnly, "show");
    }
    const figures = await readBoard(ctx, kind, boardPeriod(period, ctx.group, ctx.now));
    const ranked = rankBoard(figures.entries);
    const blocks = boardBlocks(ctx, { kind, period, board: ranked });
    return show === "channel"
      ? replyInChannel(...blocks)
      : reply(...blocks, ...ownBlocks(ctx, figures.own, { period, board: ranked }));
  },
});

export const boardCommand = defineCommand("board", board);
