import { button, controls, text } from "#chat/message.ts";
import { defineAction } from "#core/define.ts";
import { replace } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { askLinks } from "../ask/ask-links.ts";
import { findAsk, isOwnAsk } from "../ask/ask-row.ts";
import { closeAsk, closedMessage, noteOutcome } from "./close-ask.ts";

/** "Close the Ask". */
export const closeAction = defineAction({
  ...askLinks.close,
  who: "member",
  async run(ctx, args) {
    const { isClosed, ask } = await closeAsk(ctx, args.ask);
    return isClosed
      ? replace(...(await closedMessage(ctx, ask)))
      : replace(text(ctx.texts.asks.closedBefore));
  },
});

/** "Settled Another Way" and "Not Yet", after closing. */
export const outcomeAction = defineAction({
  ...askLinks.outcome,
  who: "member",
  async run(ctx, args) {
    const ask = await findAsk(ctx, args.ask);
    if (ask === undefined || !isOwnAsk(ctx, ask)) {
      throw new UserError("not-yours", (texts) => texts.errors.notYours);
    }
    const words = ctx.texts.asks;
    await noteOutcome(ctx, ask.id, args.outcome);
    switch (args.outcome) {
      case "elsewhere":
        return replace(text(words.outcomeOtherDone({ prefix: ctx.commandPrefix })));
      case "not-yet":
        return replace(
          text(words.outcomeNoneDone),
          controls(button(words.askAgain, askLinks.again.ref({ ask: ask.id }))),
        );
    }
  },
});
