import { button, controls, text, type Span } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { choice } from "#core/option-types.ts";
import { replace, type Reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { GIVE_KINDS } from "#db/schema/index.ts";
import { findGive, giveText, type GiveView } from "./find-give.ts";
import { GIVEN_WARMTHS } from "./given-warmth.ts";
import { confirmGive, correctGive, declineGive, type Settled } from "./settle-give.ts";
import { thankGiver } from "./thank-giver.ts";

const DID_NOT_HAPPEN = "did-not-happen";
const CORRECTIONS = [...GIVE_KINDS, DID_NOT_HAPPEN] as const;

/** "Yes, Thank You". */
export const confirmGiveAction = defineAction({
  name: "give-confirm",
  args: { give: idArg },
  async run(ctx, args) {
    const settled = await confirmGive(ctx, args.give);
    return answerConfirmed(
      ctx,
      settled,
      ctx.texts.giving.confirmed({ giver: settled.give.giverName }),
    );
  },
});

/** "Not Quite": asks what it was. */
export const correctGiveForm = defineFormAction({
  name: "give-correct",
  args: { give: idArg },
  options: {
    kind: choice(CORRECTIONS, { required: true }),
    warmth: choice(GIVEN_WARMTHS),
  },
  async prefill(ctx, args) {
    const give = await findGive(ctx, args.give, "receiver");
    if (give.state !== "pending") {
      throw new UserError("give-closed", () => closedText(ctx, give));
    }
    return { kind: give.kind };
  },
  async run(ctx, args, { kind, warmth }) {
    if (kind === DID_NOT_HAPPEN) {
      const { isSettled, give } = await declineGive(ctx, args.give);
      return replace(text(isSettled ? ctx.texts.giving.declined : closedText(ctx, give)));
    }
    const settled = await correctGive(ctx, args.give, { kind, warmth });
    const { give } = settled;
    return answerConfirmed(
      ctx,
      settled,
      ctx.texts.giving.corrected({ giver: give.giverName, what: giveText(ctx.texts, give) }),
    );
  },
});

/** "Send Thanks". */
export const thankGiverAction = defineAction({
  name: "give-thank",
  args: { give: idArg },
  async run(ctx, args) {
    const give = await findGive(ctx, args.give, "receiver");
    if (give.state !== "confirmed") return replace(text(closedText(ctx, give)));
    const words = ctx.texts.giving;
    const giver = give.giverName;
    return (await thankGiver(ctx, give)) === "queued"
      ? replace(text(words.thanked({ giver, prefix: ctx.commandPrefix })))
      : replace(text(words.thanksNotTaken({ giver })));
  },
});

function answerConfirmed(
  ctx: Context,
  { isSettled, give }: Settled,
  words: readonly Span[],
): Reply {
  if (!isSettled) return replace(text(closedText(ctx, give)));
  return replace(
    text(words),
    controls(button(ctx.texts.giving.thank, thankGiverAction.ref({ give: give.id }), "primary")),
  );
}

/** What is said of a give that waits for no answer any more. */
export function closedText({ texts }: Pick<Context, "texts">, give: GiveView): string {
  const words = texts.giving.closed;
  switch (give.state) {
    case "confirmed":
      return words.confirmed;
    case "declined":
      return words.declined;
    case "pending":
    case "lapsed":
      return words.lapsed({ giver: give.giverName });
  }
}
