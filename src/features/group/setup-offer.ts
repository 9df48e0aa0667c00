import { and, eq, isNull } from "drizzle-orm";
import { button, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { groups } from "#db/schema/index.ts";
import { groupSettings } from "./settings-actions.ts";

/** For the first organiser who turns up, once for the group: the way to its settings. */
export async function offerGroupSetup(ctx: Context): Promise<Message> {
  if (!ctx.member.isOrganiser || ctx.group.setupOfferedAt !== null) return [];
  if (!(await noteSetupOffered(ctx))) return [];
  const words = ctx.texts.group;
  return [text(words.offer), controls(button(words.openSettings, groupSettings.ref({})))];
}

/** True for the first one: whoever has seen the settings needs no offer. */
export async function noteSetupOffered({ tx, group, now }: Context): Promise<boolean> {
  const noted = await tx
    .update(groups)
    .set({ setupOfferedAt: now })
    .where(and(eq(groups.id, group.id), isNull(groups.setupOfferedAt)))
    .returning({ id: groups.id });
  return noted.length > 0;
}
