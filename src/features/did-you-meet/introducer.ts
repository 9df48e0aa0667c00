import { and, eq, inArray } from "drizzle-orm";
import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { gives, introductions } from "#db/schema/index.ts";
import type { MeetQuestion } from "./meet-question.ts";

/** "Count It": the caller says that being introduced helped them. */
export const countIntroductionLink = link("give-count-introduction", { introduction: idArg });

/** Who brought the caller together with somebody, as a third person, and has not got the credit for it yet. */
export async function uncountedIntroducer(
  ctx: Context,
  { source, sourceId }: MeetQuestion,
): Promise<MemberRef | undefined> {
  if (source !== "introduction") return undefined;
  const { tx, group, member } = ctx;
  const [row] = await tx
    .select()
    .from(introductions)
    .where(and(eq(introductions.groupId, group.id), eq(introductions.id, sourceId)));
  if (row === undefined || [row.firstId, row.secondId].includes(row.askerId)) return undefined;
  const [counted] = await tx
    .select({ id: gives.id })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, group.id),
        eq(gives.introductionId, row.id),
        eq(gives.giverId, row.askerId),
        eq(gives.receiverId, member.id),
        inArray(gives.state, ["confirmed", "pending"]),
      ),
    )
    .limit(1);
  if (counted !== undefined) return undefined;
  const [introducer] = await findMembers(ctx, [row.askerId]);
  return introducer;
}
