import { button, controls, text, type Block, type Button } from "#chat/message.ts";
import { idArg, oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply } from "#core/reply.ts";
import { closedText } from "../ledger/closed-text.ts";
import { findGive, type GiveView } from "../ledger/find-give.ts";
import { meetGiverForm } from "./meet-giver.ts";
import { RAISED_WARMTHS, raiseWarmth, stepsLeft } from "./raise-warmth.ts";
import { isThanked, thankGiver } from "./thank-giver.ts";

/** "Send Thanks". */
export const thankGiverAction = defineAction({
  name: "give-thank",
  who: "member",
  args: { give: idArg },
  async run(ctx, args) {
    const give = await findGive(ctx, args.give, "receiver");
    if (give.state !== "confirmed") return replace(text(closedText(ctx, give)));
    const words = ctx.texts.giving;
    const giver = give.giverName;
    const posted = await thankGiver(ctx, give);
    return replace(
      text(
        posted === "queued"
          ? words.thanked({ giver, prefix: ctx.commandPrefix })
          : words.thanksNotTaken({ giver }),
      ),
      ...receivedControls(ctx, give, { isThanked: true }),
    );
  },
});

/** "We Talked" and "It Led to Something": how far a referral went, told as it happens. */
export const raiseWarmthAction = defineAction({
  name: "give-raise",
  who: "member",
  args: { give: idArg, to: oneOf(...RAISED_WARMTHS), at: oneOf("answer", "list") },
  async run(ctx, args) {
    const { give, posted } = await raiseWarmth(ctx, args.give, args.to);
    if (give.state !== "confirmed") return reply(text(closedText(ctx, give)));
    const words = ctx.texts.thanks;
    const giver = give.giverName;
    const answer = text(
      posted === undefined
        ? words.raisedBefore
        : words.raised[args.to]({ giver, isTold: posted === "queued" }),
    );
    // A list holds others, too, and stays.
    if (args.at === "list") return reply(answer);
    return replace(
      answer,
      ...receivedControls(ctx, give, { isThanked: await isThanked(ctx, give) }),
    );
  },
});

/** What its receiver can do about confirmed help, below the word that it is confirmed. */
export function receivedControls(
  ctx: Pick<Context, "texts">,
  give: GiveView,
  { isThanked: wasThanked }: { readonly isThanked: boolean },
): readonly Block[] {
  const args = { give: give.id };
  return [
    controls(
      ...(wasThanked
        ? []
        : [button(ctx.texts.giving.thank, thankGiverAction.ref(args), "primary")]),
      ...raiseButtons(ctx, give, "answer"),
      button(ctx.texts.thanks.meet, meetGiverForm.ref(args)),
    ),
  ];
}

/** A button for each step that a referral can still go. */
export const raiseButtons = (
  { texts }: Pick<Context, "texts">,
  give: GiveView,
  at: "answer" | "list",
): readonly Button[] =>
  stepsLeft(give).map((to) =>
    button(texts.thanks.raise[to], raiseWarmthAction.ref({ give: give.id, to, at })),
  );
