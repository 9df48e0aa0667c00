import { and, eq, gte } from "drizzle-orm";
import type { Group, Member, Sender } from "#core/context.ts";
import { DAY_MS } from "#core/durations.ts";
import { askRoutes } from "#db/schema/index.ts";
import { type AskView, fittingAsks } from "#features/asks/index.ts";

const WEEK_MS = 7 * DAY_MS;

/** The open ask that fits a newcomer best; undefined where none does, or where one came to them this week. */
export async function findFittingAsk(
  sender: Pick<Sender, "tx" | "now"> & { readonly group: Pick<Group, "id" | "timeZone"> },
  member: Member,
): Promise<AskView | undefined> {
  if (await wasAskedThisWeek(sender, member.id)) return undefined;
  const [best] = await fittingAsks(sender, member);
  return best;
}

async function wasAskedThisWeek({ tx, group, now }: Sender, memberId: string): Promise<boolean> {
  const rows = await tx
    .select({ askId: askRoutes.askId })
    .from(askRoutes)
    .where(
      and(
        eq(askRoutes.groupId, group.id),
        eq(askRoutes.memberId, memberId),
        gte(askRoutes.routedAt, new Date(now.getTime() - WEEK_MS)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
