import { and, eq } from "drizzle-orm";
import { button, controls, mention, text } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { groupChannel, sayInChannel, tellOtherChannels } from "#core/outbox/group-channels.ts";
import { landings } from "#db/schema/index.ts";
import { landingLinks } from "../landing-links.ts";
import type { Landing } from "../landing-row.ts";

/** What became of the wish to tell a channel. */
export type Shared = "not-wished" | "told" | "told-before" | "no-channel";

/**
 * Tells the channel in which it was typed, or else the group's own, that somebody has landed, once for each landing.
 * Nobody is named but them: who was on the path is behind a button, as far as each agreed to be named.
 */
export async function noteInChannel(ctx: Context, landing: Landing): Promise<Shared> {
  const { workspace, channel } = ctx;
  const place = channel === undefined ? await groupChannel(ctx) : { workspace, channel };
  if (place === undefined) return "no-channel";
  const told = await ctx.tx
    .update(landings)
    .set({ isShared: true })
    .where(
      and(
        eq(landings.groupId, ctx.group.id),
        eq(landings.id, landing.id),
        eq(landings.isShared, false),
      ),
    )
    .returning({ id: landings.id });
  if (told.length === 0) return "told-before";
  const words = ctx.texts.landing;
  const note = {
    dedupeKey: `landing-note:${landing.id}`,
    message: [
      text(
        words.note({
          person: mention(ctx.account),
          job: words.job({ role: landing.role, company: landing.company }),
        }),
      ),
      controls(button(words.seePath, landingLinks.path.ref({ landing: landing.id }))),
    ],
    why: words.whyNote,
    dropAt: undefined,
  };
  await sayInChannel(ctx, place, note);
  await tellOtherChannels(ctx, place.workspace.id, note);
  return "told";
}
