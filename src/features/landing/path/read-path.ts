import { and, eq, gte, inArray, isNotNull, or, sql } from "drizzle-orm";
import { addDays, type Day, dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { gives, introductions, meetingPeople, meetings, outreaches } from "#db/schema/index.ts";
import { readBook } from "#features/contacts/index.ts";
import type { Landing } from "../landing-row.ts";
import {
  keyOf,
  type PathFacts,
  type PathPerson,
  type PersonKey,
  proposePath,
} from "./propose-path.ts";

/** A search rarely takes longer; what was before it did not lead to this job. */
const LOOK_BACK_DAYS = 365;

/** Who may have led to the caller's landing, in the order of the path: a proposal, from what is on record. */
export async function readPath(
  ctx: Context,
  landing: Pick<Landing, "landedOn" | "company">,
): Promise<readonly PathPerson[]> {
  const since = addDays(landing.landedOn, -LOOK_BACK_DAYS);
  const [book, met, answered, helped, introduced] = await Promise.all([
    readBook(ctx),
    readMet(ctx, since),
    readAnswered(ctx, since),
    readHelp(ctx, since),
    readIntroduced(ctx, since),
  ]);
  const lately = new Map<PersonKey, Day>();
  for (const [key, day] of [...met, ...answered, ...helped.days, ...introduced.days]) {
    const known = lately.get(key);
    if (known === undefined || known < day) lately.set(key, day);
  }
  const members = [
    ...[...lately.keys()].filter((key) => key.startsWith("m:")).map((key) => key.slice(2)),
    ...introduced.by.values(),
    ...book.flatMap(({ referredByMemberId }) => referredByMemberId ?? []),
  ];
  const others = [...new Set(members)].filter((id) => id !== ctx.member.id);
  const facts: PathFacts = {
    company: landing.company ?? undefined,
    contacts: book,
    names: new Map((await findMembers(ctx, others)).map(({ id, name }) => [id, name])),
    lately,
    namedBy: helped.named,
    introducedBy: introduced.by,
  };
  return proposePath(facts);
}

type Days = readonly (readonly [PersonKey, Day])[];

/** Whom the caller had a conversation with. */
async function readMet({ tx, group, member }: Context, since: Day): Promise<Days> {
  const rows = await tx
    .select({
      contactId: meetingPeople.contactId,
      memberId: meetingPeople.memberId,
      day: sql<Day>`max(${meetings.heldOn})::text`,
    })
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
        eq(meetingPeople.groupId, group.id),
        eq(meetingPeople.ownerId, member.id),
        gte(meetings.heldOn, since),
      ),
    )
    .groupBy(meetingPeople.contactId, meetingPeople.memberId);
  return rows.flatMap(({ contactId, memberId, day }): Days => {
    if (contactId !== null) return [[keyOf("c", contactId), day]];
    return memberId === null ? [] : [[keyOf("m", memberId), day]];
  });
}

/** Who answered a letter of the caller's. */
async function readAnswered(ctx: Context, since: Day): Promise<Days> {
  const rows = await ctx.tx
    .select({ contactId: outreaches.contactId, movedAt: outreaches.movedAt })
    .from(outreaches)
    .where(
      and(
        eq(outreaches.groupId, ctx.group.id),
        eq(outreaches.ownerId, ctx.member.id),
        inArray(outreaches.state, ["replied", "scheduled", "met"]),
        gte(outreaches.movedAt, new Date(since)),
      ),
    );
  return rows.map(({ contactId, movedAt }) => [keyOf("c", contactId), dayOf(ctx, movedAt)]);
}

/** Who helped the caller, as the caller confirmed it, and whom they named. */
async function readHelp(ctx: Context, since: Day) {
  const rows = await ctx.tx
    .select({ memberId: gives.giverId, name: gives.name, givenAt: gives.givenAt })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, ctx.group.id),
        eq(gives.receiverId, ctx.member.id),
        eq(gives.state, "confirmed"),
        gte(gives.givenAt, new Date(since)),
      ),
    )
    .orderBy(gives.givenAt);
  return {
    days: rows.map(({ memberId, givenAt }) => [keyOf("m", memberId), dayOf(ctx, givenAt)] as const),
    named: rows.flatMap(({ memberId, name }) => (name === null ? [] : [{ memberId, name }])),
  };
}

/** With whom the caller was put in touch, and by whom. */
async function readIntroduced(ctx: Context, since: Day) {
  const self = ctx.member.id;
  const rows = await ctx.tx
    .select()
    .from(introductions)
    .where(
      and(
        eq(introductions.groupId, ctx.group.id),
        eq(introductions.state, "agreed"),
        isNotNull(introductions.settledAt),
        gte(introductions.settledAt, new Date(since)),
        or(eq(introductions.firstId, self), eq(introductions.secondId, self)),
      ),
    );
  const pairs = rows.map((row) => ({
    other: row.firstId === self ? row.secondId : row.firstId,
    asker: row.askerId,
    day: dayOf(ctx, row.settledAt ?? row.createdAt),
  }));
  return {
    days: pairs.map(({ other, day }) => [keyOf("m", other), day] as const),
    by: new Map(
      pairs.filter(({ asker }) => asker !== self).map(({ other, asker }) => [other, asker]),
    ),
  };
}

const dayOf = ({ member, group }: Context, at: Date): Day => dayIn(at, zoneOf(member, group));
