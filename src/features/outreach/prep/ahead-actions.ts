import { and, eq, isNull } from "drizzle-orm";
import { button, controls, divider, mention, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply } from "#core/reply.ts";
import { outreaches } from "#db/schema/index.ts";
import { type ChainLink, chainUp } from "#features/contacts/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { links } from "../moves/links.ts";
import { isOwnOutreach, type OutreachView } from "../moves/read-outreaches.ts";
import { needOutreach } from "../standing/show-outreach.ts";
import { standingMessage } from "../standing/standing-message.ts";

/** "Have You Told Them?": a short note that asks whoever gave the name to say a word ahead (practices 9 and 10). */
export const aheadAction = defineAction({
  ...links.ahead,
  who: "member",
  async run(ctx, args) {
    const outreach = await needOutreach(ctx, args.outreach);
    const [referrer] = await chainUp(ctx, outreach.contactId);
    if (referrer === undefined) return reply(text(noReferrer(ctx, outreach)));
    return reply(...noteTo(ctx, referrer, outreach));
  },
});

/** "I Have Told Them": noted once, with the day. */
export const aheadDoneAction = defineAction({
  ...links.aheadDone,
  who: "member",
  async run(ctx, args) {
    await ctx.tx
      .update(outreaches)
      .set({ referrerAskedOn: ctx.today })
      .where(
        isOwnOutreach(
          ctx,
          and(eq(outreaches.id, args.outreach), isNull(outreaches.referrerAskedOn)),
        ),
      );
    const outreach = await needOutreach(ctx, args.outreach);
    await recordDeed(ctx, { kind: "referrer-asked", ids: [outreach.id, outreach.contactId] });
    const [referrer] = await chainUp(ctx, outreach.contactId);
    if (referrer === undefined) return replace(text(noReferrer(ctx, outreach)));
    return replace(
      text(ctx.texts.outreach.aheadNoted({ referrer: referrer.name })),
      ...(await standingMessage(ctx, outreach)),
    );
  },
});

function noteTo(ctx: Context, referrer: ChainLink, outreach: OutreachView): Message {
  const words = ctx.texts.outreach;
  return [
    text(words.aheadTitle({ referrer: referrer.name })),
    divider,
    text(
      words.aheadNote({
        referrer: referrer.name,
        name: outreach.name,
        from: ctx.member.displayName ?? undefined,
      }),
    ),
    divider,
    ...(referrer.kind === "member" ? [text(mention(referrer.account))] : []),
    controls(button(words.aheadDone, links.aheadDone.ref({ outreach: outreach.id }), "primary")),
  ];
}

const noReferrer = ({ texts, commandPrefix }: Context, { name }: OutreachView): string =>
  texts.outreach.noReferrer({ name, prefix: commandPrefix });
