import { text, type Span } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { choice } from "#core/option-types.ts";
import { replace, type Reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { GIVE_KINDS } from "#db/schema/index.ts";
import { closedText } from "../ledger/closed-text.ts";
import { findGive, giveText } from "../ledger/find-give.ts";
import { GIVEN_WARMTHS } from "../ledger/given-warmth.ts";
import {
  confirmGive,
  correctGive,
  declineGive,
  isMendable,
  type Settled,
} from "../ledger/settle-give.ts";
import { askFirstGive } from "./ask-first-give.ts";
import { receivedControls } from "./received-actions.ts";
import { isThanked } from "./thank-giver.ts";

const DID_NOT_HAPPEN = "did-not-happen";
const CORRECTIONS = [...GIVE_KINDS, DID_NOT_HAPPEN] as const;

/** "Yes, Thank You". */
export const confirmGiveAction = defineAction({
  name: "give-confirm",
  who: "member",
  args: { give: idArg },
  async run(ctx, args) {
    const settled = await confirmGive(ctx, args.give);
    return answerConfirmed(ctx, settled, {
      words: ctx.texts.giving.confirmed({ giver: settled.give.giverName }),
      isThanked: false,
    });
  },
});

/** "Not Quite": asks what it was; also in the days after it was confirmed. */
export const correctGiveForm = defineFormAction({
  name: "give-correct",
  who: "member",
  args: { give: idArg },
  options: {
    kind: choice(CORRECTIONS, { required: true }),
    warmth: choice(GIVEN_WARMTHS),
  },
  async prefill(ctx, args) {
    const give = await findGive(ctx, args.give, "receiver");
    if (!isMendable(ctx, give)) {
      throw new UserError("give-closed", () => closedText(ctx, give));
    }
    const warmth = GIVEN_WARMTHS.find((known) => known === give.warmth);
    return { kind: give.kind, ...(warmth === undefined ? {} : { warmth }) };
  },
  async run(ctx, args, { kind, warmth }) {
    if (kind === DID_NOT_HAPPEN) {
      const { isSettled, give } = await declineGive(ctx, args.give);
      return replace(text(isSettled ? ctx.texts.giving.declined : closedText(ctx, give)));
    }
    const settled = await correctGive(ctx, args.give, { kind, warmth });
    const { give } = settled;
    const told = { giver: give.giverName, what: giveText(ctx.texts, give) };
    const wasThanked = await isThanked(ctx, give);
    return answerConfirmed(ctx, settled, {
      words: wasThanked ? ctx.texts.thanks.changed(told) : ctx.texts.giving.corrected(told),
      isThanked: wasThanked,
    });
  },
});

async function answerConfirmed(
  ctx: Context,
  { isSettled, give }: Settled,
  said: { readonly words: readonly Span[]; readonly isThanked: boolean },
): Promise<Reply> {
  if (!isSettled) return replace(text(closedText(ctx, give)));
  return replace(
    text(said.words),
    ...receivedControls(ctx, give, said),
    ...(await askFirstGive(ctx)),
  );
}
