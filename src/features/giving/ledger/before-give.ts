import { and, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { addDays, dayIn } from "#core/calendar/calendar.ts";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import {
  askReplies,
  asks,
  gives,
  introductions,
  landings,
  meetingPeople,
  meetings,
} from "#db/schema/index.ts";
import { weekStartOf } from "../counts/group-week.ts";
import type { Pair } from "../counts/keep-boards.ts";

/** For so long an answer to an ask, a meeting or an introduction stands behind help between the two. */
const BACKED_DAYS = 60;

/** What was there before a give that hangs on it. */
export type BeforeGive = {
  /** Whether the giver gave nothing before. */
  readonly isFirst: boolean;
  /** How many of this week from this giver to this receiver count, or still may. */
  readonly thisWeek: number;
  /**
   * Whether something on record between the two stands behind this help, so that it counts whatever else went between
   * them that week: an ask that it answers or that the giver replied to, a meeting of the two, or an introduction that
   * brought one of them together with the other, or that one made for the other. Meetings are private to whoever logged
   * them: only the caller's own are looked at.
   */
  readonly isBacked: boolean;
  /** Whether the giver has landed by now, in the group's calendar, and has not taken it back. */
  readonly hasLanded: boolean;
};

/** Reads it all at once. */
export async function readBefore(
  ctx: Context,
  { giverId, receiverId }: Pair,
  given: { readonly askId: string | undefined; readonly introductionId: string | undefined },
): Promise<BeforeGive> {
  const { group, member, now } = ctx;
  const [firstId, secondId] = giverId < receiverId ? [giverId, receiverId] : [receiverId, giverId];
  const [row] = await read(ctx.tx, {
    group: group.id,
    giver: giverId,
    receiver: receiverId,
    firstId,
    secondId,
    caller: member.id,
    other: member.id === giverId ? receiverId : giverId,
    weekStart: weekStartOf(group, now).toISOString(),
    backedSince: new Date(now.getTime() - BACKED_DAYS * DAY_MS).toISOString(),
    backedSinceDay: addDays(ctx.today, -BACKED_DAYS),
    groupToday: dayIn(now, group.timeZone),
  });
  if (row === undefined) throw new Error("a query without a table has one row");
  const isAnswer = given.askId !== undefined || given.introductionId !== undefined;
  return {
    isFirst: !row.gaveBefore,
    thisWeek: row.thisWeek,
    isBacked: isAnswer || row.answered || row.met || row.introduced,
    hasLanded: row.landed,
  };
}

const at = sql.placeholder;

const read = prepareOnce((db) => {
  const byGiver = and(eq(gives.groupId, at("group")), eq(gives.giverId, at("giver")));
  const one = { one: sql`1` };
  const gaveBefore = db.select(one).from(gives).where(byGiver);
  const thisWeek = db
    .select({ n: sql`count(*)::int` })
    .from(gives)
    .where(
      and(
        byGiver,
        eq(gives.receiverId, at("receiver")),
        gte(gives.givenAt, at("weekStart")),
        inArray(gives.state, ["pending", "confirmed"]),
      ),
    );
  const answered = db
    .select(one)
    .from(asks)
    .innerJoin(askReplies, and(eq(askReplies.groupId, asks.groupId), eq(askReplies.askId, asks.id)))
    .where(
      and(
        eq(asks.groupId, at("group")),
        eq(asks.askerId, at("receiver")),
        eq(askReplies.helperId, at("giver")),
        gte(askReplies.createdAt, at("backedSince")),
      ),
    );
  const met = db
    .select(one)
    .from(meetingPeople)
    .innerJoin(
      meetings,
      and(
        eq(meetings.groupId, meetingPeople.groupId),
        eq(meetings.ownerId, meetingPeople.ownerId),
        eq(meetings.id, meetingPeople.meetingId),
      ),
    )
    .where(
      and(
        eq(meetingPeople.groupId, at("group")),
        eq(meetingPeople.ownerId, at("caller")),
        eq(meetingPeople.memberId, at("other")),
        gte(meetings.heldOn, at("backedSinceDay")),
      ),
    );
  // The two were put together, or one of them put the other together with somebody.
  const by = (asker: string, other: string) =>
    and(
      eq(introductions.askerId, at(asker)),
      or(eq(introductions.firstId, at(other)), eq(introductions.secondId, at(other))),
    );
  const introduced = db
    .select(one)
    .from(introductions)
    .where(
      and(
        eq(introductions.groupId, at("group")),
        eq(introductions.state, sql`'agreed'`),
        gte(introductions.settledAt, at("backedSince")),
        or(
          and(eq(introductions.firstId, at("firstId")), eq(introductions.secondId, at("secondId"))),
          by("giver", "receiver"),
          by("receiver", "giver"),
        ),
      ),
    );
  const landed = db
    .select(one)
    .from(landings)
    .where(
      and(
        eq(landings.groupId, at("group")),
        eq(landings.memberId, at("giver")),
        isNull(landings.undoneAt),
        lte(landings.landedOn, at("groupToday")),
      ),
    );
  return db
    .select({
      gaveBefore: sql<boolean>`exists ${gaveBefore}`,
      thisWeek: sql<number>`${thisWeek}`,
      answered: sql<boolean>`exists ${answered}`,
      met: sql<boolean>`exists ${met}`,
      introduced: sql<boolean>`exists ${introduced}`,
      landed: sql<boolean>`exists ${landed}`,
    })
    .from(sql`(values (1)) as one_row`);
});
