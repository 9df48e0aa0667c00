import { eq, isNull, sql } from "drizzle-orm";
import * as fc from "fast-check";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import {
  asks,
  gives,
  groups,
  landings,
  memberFacts,
  members,
  newId,
  pulseDays,
} from "#db/schema/index.ts";

export const START = Date.parse("2025-08-20T00:00:00Z");
const HOUR_MS = 3_600_000;
export const DAYS = 170;

/** Zones whose clocks change in these months: at midnight, by half an hour, and west and east of the date line. */
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "America/Santiago",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
] as const;

const who = fc.nat(13);
const nth = fc.nat();

const happens = <const Kind extends string, Fields extends object>(
  kind: Kind,
  weight: number,
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
) => ({ weight, arbitrary: fc.record<Fields>(fields).map((rest) => ({ ...rest, kind })) });

const event = fc.oneof(
  happens("give", 12, { from: who, to: who, referral: fc.boolean() }),
  happens("settle", 12, {
    nth,
    state: fc.constantFrom("confirmed", "confirmed", "confirmed", "declined", "lapsed"),
  }),
  happens("retract", 2, { nth }),
  happens("land", 5, { who, daysAgo: fc.nat(90) }),
  happens("undo", 3, { nth }),
  happens("leave", 2, { who }),
  happens("return", 1, { who }),
  happens("erase", 1, { who }),
  happens("ask", 2, { who, isNew: fc.boolean() }),
  happens("answer", 2, { nth }),
  happens("move", 2, { zone: fc.nat(5) }),
  happens("night", 10, {}),
);
export type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

/** What happens, and how many hours after the start. */
export const histories = fc
  .array(fc.tuple(fc.nat(DAYS * 24), event), { minLength: 90, maxLength: 120 })
  .map((list) => list.toSorted(([one], [other]) => one - other));

/** A group in which nothing happened yet; its people, in the order in which they join, one each twelve days. */
export type Stage = {
  readonly db: Db;
  readonly groupId: string;
  readonly workspaceId: string;
  readonly people: readonly string[];
};

/** Empties the group of everybody but those who typed something, and fills it anew. */
export async function setStage({
  db,
  groupId,
  workspaceId,
}: Omit<Stage, "people">): Promise<Stage> {
  for (const table of [pulseDays, memberFacts, gives, landings, asks]) await db.delete(table);
  await db.execute(sql`delete from members where id not in (select member_id from accounts)`);
  await db.update(groups).set({ timeZone: ZONES[0], createdAt: new Date(START) });
  await db.update(members).set({ joinedAt: new Date(START), leftAt: null });
  const joined = Array.from({ length: 13 }, (_, nth) => ({
    groupId,
    id: newId(),
    joinedAt: new Date(START + nth * 12 * 24 * HOUR_MS),
  }));
  await db.insert(members).values(joined);
  const rows = await db.select({ id: members.id }).from(members).orderBy(members.joinedAt);
  return { db, groupId, workspaceId, people: rows.map(({ id }) => id) };
}

const nthOf = <Item>(list: readonly Item[], nth: number): Item | undefined =>
  list.length === 0 ? undefined : list[nth % list.length];

/** Writes what happened as the features would. A night is for the caller. */
export async function happen(stage: Stage, event: Event, now: Date): Promise<void> {
  const { db, groupId, workspaceId, people } = stage;
  const joined = (await db.select().from(members)).filter(({ joinedAt }) => joinedAt <= now);
  const person = (nth: number) => joined.find(({ id }) => id === people[nth]);
  switch (event.kind) {
    case "give": {
      const [from, to] = [person(event.from), person(event.to)];
      if (from === undefined || to === undefined || from === to) return;
      await db.insert(gives).values({
        groupId,
        giverId: from.id,
        receiverId: to.id,
        kind: event.referral ? "referral" : "advice",
        givenAt: now,
        lapsesAt: now,
      });
      return;
    }
    case "settle":
    case "retract": {
      const state = event.kind === "settle" ? "pending" : "confirmed";
      const open = await db.select().from(gives).where(eq(gives.state, state));
      const give = nthOf(open, event.nth);
      if (give === undefined) return;
      await db
        .update(gives)
        .set({
          state: event.kind === "retract" ? "declined" : event.state,
          kind: event.nth % 5 === 0 ? "review" : give.kind,
          settledAt: now,
        })
        .where(eq(gives.id, give.id));
      return;
    }
    case "land": {
      const landed = person(event.who);
      if (landed === undefined) return;
      const landedOn = dayIn(new Date(now.getTime() - event.daysAgo * 24 * HOUR_MS), "UTC");
      await db.insert(landings).values({ groupId, memberId: landed.id, landedOn, createdAt: now });
      return;
    }
    case "undo": {
      const standing = await db.select().from(landings).where(isNull(landings.undoneAt));
      const landing = nthOf(standing, event.nth);
      if (landing === undefined) return;
      await db.update(landings).set({ undoneAt: now }).where(eq(landings.id, landing.id));
      return;
    }
    case "leave":
    case "return":
    case "erase": {
      const gone = person(event.who);
      if (gone === undefined) return;
      const leftAt = event.kind === "return" ? null : now;
      const change = event.kind === "erase" ? { displayName: null, stage: null } : {};
      await db
        .update(members)
        .set({ ...change, leftAt })
        .where(eq(members.id, gone.id));
      return;
    }
    case "ask": {
      const asker = person(event.who);
      if (asker === undefined) return;
      await db.insert(asks).values({
        groupId,
        askerId: asker.id,
        kind: "advice",
        text: "x",
        workspaceId,
        isNewcomers: event.isNew,
        createdAt: now,
        expiresAt: new Date(now.getTime() + 14 * 24 * HOUR_MS),
      });
      return;
    }
    case "answer": {
      const ask = nthOf(await db.select().from(asks), event.nth);
      if (ask === undefined || ask.firstUsefulAt !== null) return;
      await db.update(asks).set({ firstUsefulAt: now }).where(eq(asks.id, ask.id));
      return;
    }
    case "move":
      await db.update(groups).set({ timeZone: ZONES[event.zone] ?? "UTC" });
      return;
    case "night":
      return;
  }
}
