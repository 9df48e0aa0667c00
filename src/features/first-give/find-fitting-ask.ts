import { and, eq, gte } from "drizzle-orm";
import type { Day } from "#core/calendar.ts";
import type { Member } from "#core/context.ts";
import type { Sender } from "#core/outbox.ts";
import { askReplies, askRoutes } from "#db/schema/index.ts";
import { type AskView, fitOf, openAsks } from "#features/asks/index.ts";

/** Older asks are not looked through. */
const NEWEST = { from: 0, size: 50 } as const;

const WEEK_MS = 7 * 86_400_000;

/** The open ask that fits a newcomer best; undefined where none does, or where one came to them this week. */
export async function findFittingAsk(
  sender: Sender,
  member: Member,
  today: Day,
): Promise<AskView | undefined> {
  if (await wasAskedThisWeek(sender, member.id)) return undefined;
  const answered = await answeredBy(sender, member.id);
  const { shown } = await openAsks(sender, NEWEST);
  const fitting = shown.flatMap((ask) => {
    const { asker } = ask;
    if (asker === undefined || answered.has(ask.id)) return [];
    const fit = fitOf({ ...ask, askerId: asker.id }, candidateOf(member), today);
    return fit === undefined ? [] : [{ ask, score: fit.score }];
  });
  return fitting.toSorted((one, other) => other.score - one.score)[0]?.ask;
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

async function answeredBy({ tx, group }: Sender, memberId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ askId: askReplies.askId })
    .from(askReplies)
    .where(and(eq(askReplies.groupId, group.id), eq(askReplies.helperId, memberId)));
  return new Set(rows.map((row) => row.askId));
}

/** A newcomer has nothing on offer yet, and was asked for nothing. */
const candidateOf = (member: Member): Parameters<typeof fitOf>[1] => ({
  memberId: member.id,
  goal: member.goal,
  targetEmployers: member.targetEmployers,
  hasLanded: member.stage === "landed",
  landing: null,
  offers: [],
  pledge: null,
  askedThisMonth: 0,
  wasAskedThisWeek: false,
});
