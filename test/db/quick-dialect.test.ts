import {
  aliasedTable,
  and,
  desc,
  eq,
  exists,
  inArray,
  like,
  not,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { expect, test } from "vitest";
import { QuickDialect } from "#db/drizzle/quick-dialect.ts";
import { accounts, lanes, members, outbox, workspaces } from "#db/schema/index.ts";

const db = drizzle.mock();
const other = aliasedTable(accounts, "other");
const now = new Date("2026-03-02T10:00:00Z");
const counted = db
  .select({ lane: outbox.lane, n: sql<number>`count(*)`.as("n") })
  .from(outbox)
  .groupBy(outbox.lane)
  .as("counted");

const known = db
  .$with("known")
  .as(db.select({ lane: lanes.lane, n: sql<number>`1`.as("n") }).from(lanes));

const QUERIES: Readonly<Record<string, { getSQL(): SQL }>> = {
  "a join with conditions": db
    .select({ member: members, workspace: workspaces })
    .from(members)
    .innerJoin(workspaces, and(eq(workspaces.groupId, members.groupId), eq(workspaces.id, "w")))
    .where(or(eq(members.groupId, "g"), not(inArray(members.id, ["a", "b"]))))
    .orderBy(desc(members.joinedAt))
    .limit(5)
    .for("update", { skipLocked: true }),
  "an alias": db
    .select({ id: other.id, shout: sql`upper(${other.externalId})`.as("shout") })
    .from(other),
  "rows with defaults, a conflict and what it returns": db
    .insert(lanes)
    .values([
      { lane: "a", nextAt: now },
      { lane: "b", nextAt: sql`now()` },
    ])
    .onConflictDoUpdate({ target: lanes.lane, set: { nextAt: sql`excluded.next_at` } })
    .returning(),
  "an update": db
    .update(outbox)
    .set({ state: "sent", settledAt: now, lastReason: null })
    .where(like(outbox.dedupeKey, 'give:%"')),
  "a deletion": db.delete(lanes).where(eq(lanes.lane, "a")).returning({ lane: lanes.lane }),
  "values for later": db
    .select()
    .from(lanes)
    .where(
      and(eq(lanes.lane, sql.placeholder("lane")), sql`${sql.param(now, lanes.nextAt)} > now()`),
    ),
  "a sub-query": db
    .select()
    .from(counted)
    .where(inArray(counted.lane, ["a"])),
  "a condition with a query": db
    .select({ lane: lanes.lane })
    .from(lanes)
    .where(inArray(lanes.lane, db.select({ lane: outbox.lane }).from(outbox))),
  "a part of a query that has a name": db
    .with(known)
    .select({ lane: known.lane, twice: sql`${known.n} * 2`.as("twice") })
    .from(known)
    .leftJoin(counted, eq(counted.lane, known.lane))
    .where(exists(db.select().from(lanes).where(eq(lanes.lane, known.lane))))
    .groupBy(known.lane)
    .orderBy(sql`twice`),
  "a query for each row": db
    .select({ lane: lanes.lane, waiting: db.$count(outbox, eq(outbox.lane, lanes.lane)) })
    .from(lanes),
  "queries one after the other": db
    .select({ lane: lanes.lane })
    .from(lanes)
    .unionAll(db.select({ lane: outbox.lane }).from(outbox)),
  "raw values": sql`select ${1}, ${null}, ${"x"}, ${[1, "y"]}, ${sql.identifier('na"me')}, ${undefined}`,
  "values in the text": sql`select ${sql`${"it's"}`.inlineParams()}`,
};

test.each(Object.entries(QUERIES))("%s is written as drizzle writes it", (_, query) => {
  const { sql: text, params } = new PgDialect().sqlToQuery(query.getSQL());
  const quick = new QuickDialect();
  const written = quick.sqlToQuery(query.getSQL());
  expect(written.sql).toBe(text);
  expect(written.params).toEqual(params);
  // The second time from what it remembers.
  expect(quick.sqlToQuery(query.getSQL()).sql).toBe(text);
});
