import type { Block } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineCommand, defineVerb } from "#core/define.ts";
import { choice } from "#core/option-types.ts";
import { reply, replyInChannel } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { BOARD_KINDS, BOARD_PERIODS } from "#db/schema/index.ts";
import { boardBlocks, ownBlocks, type ShownBoard } from "./board-message.ts";
import { boardPeriod } from "./board-period.ts";
import { boardAlt, boardPicture } from "./board-picture.ts";
import { boardPng } from "./kept-pictures.ts";
import { rankBoard } from "./rank-board.ts";
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
      board: rankBoard(figures.entries),
      results: figures.results,
    };
    const blocks = boardBlocks(ctx, shown, await draw(ctx, shown));
    return show === "channel"
      ? replyInChannel(...blocks)
      : reply(...blocks, ...ownBlocks(ctx, figures.own, shown));
  },
});

/** The picture, or nothing where there is none, or it cannot be drawn: all that it shows is in the words, too. */
async function draw(ctx: Context, shown: ShownBoard): Promise<Block | undefined> {
  const picture = boardPicture(ctx, shown);
  if (picture === undefined) return undefined;
  try {
    const png = await boardPng(picture);
    return { kind: "image", png, alt: boardAlt(ctx, picture) };
  } catch (error) {
    ctx.log.warn("picture left out", {
      reason: error instanceof Error ? error.message : "unknown",
    });
    return undefined;
  }
}

export const boardCommand = defineCommand("board", board);
