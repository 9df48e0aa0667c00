import { eq } from "drizzle-orm";
import { defineAction, defineFormAction } from "#core/define.ts";
import { choice, text as textOption } from "#core/option-types.ts";
import { replace, reply } from "#core/reply.ts";
import { LETTER_WAYS, outreaches } from "#db/schema/index.ts";
import { chainUp } from "#features/contacts/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { links } from "../moves/links.ts";
import { isOwnOutreach } from "../moves/read-outreaches.ts";
import { needOutreach, outreachGone } from "./show-outreach.ts";
import { standingMessage } from "./standing-message.ts";

/** "Write It" and "Change It": what the letter is made of. */
export const draftForm = defineFormAction({
  ...links.draft,
  who: "member",
  options: {
    way: choice(LETTER_WAYS, { required: true }),
    learn: textOption({ required: true, multiline: true, maxLength: 400 }),
    why: textOption({ required: true, multiline: true, maxLength: 400 }),
    referrer: textOption({ maxLength: 100 }),
    offer: textOption({ multiline: true, maxLength: 300 }),
  },
  async prefill(ctx, args) {
    const { draft, contactId } = await needOutreach(ctx, args.outreach);
    if (draft !== null) {
      return { ...draft, referrer: draft.referrer ?? "", offer: draft.offer ?? "" };
    }
    const [referrer] = await chainUp(ctx, contactId);
    return { way: "letter", referrer: referrer?.name ?? "" };
  },
  async run(ctx, args, { way, learn, why, referrer, offer }) {
    const saved = await ctx.tx
      .update(outreaches)
      .set({ draft: { way, learn, why, referrer, offer } })
      .where(isOwnOutreach(ctx, eq(outreaches.id, args.outreach)))
      .returning({ id: outreaches.id });
    if (saved.length === 0) throw outreachGone();
    await recordDeed(ctx, { kind: "drafted", ids: [args.outreach] });
    return reply(...(await standingMessage(ctx, await needOutreach(ctx, args.outreach))));
  },
});

/** "Use It Anyway": the check advises, and the member decides. */
export const useDraftAction = defineAction({
  ...links.useDraft,
  who: "member",
  run: async (ctx, args) =>
    replace(...(await standingMessage(ctx, await needOutreach(ctx, args.outreach), true))),
});
