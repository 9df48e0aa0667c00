import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lanes, newId, outbox } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { claimMessages, selectDue, type Claim } from "#jobs/claim-messages.ts";
import { createMailRoom, type MailRoom, START } from "./mail-room.ts";
import { createScriptedAdapter } from "./scripted-adapter.ts";

const SENT = 50_000;

type Plan = {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly Plan[];
};

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

describe("a look for due messages among 50,000 sent ones", () => {
  let room: MailRoom;
  let claim: Claim;
  beforeAll(async () => {
    room = await createMailRoom();
    const { db } = room.database;
    const offices = await Promise.all(
      Array.from({ length: 10 }, (_, index) => room.office("slack", `T${index}`)),
    );
    const [office] = offices;
    if (office === undefined) throw new Error("no office");
    await db.execute(sql`
      insert into ${outbox} (group_id, id, workspace_id, lane, target, dedupe_key, state, run_at, settled_at)
        select ${office.groupId}, gen_random_uuid(), ${office.workspaceId}, ${office.lane},
          '{"kind":"account","account":"maya"}', ${newId()} || n, 'sent', ${START}, ${START}
        from generate_series(1, ${SENT}::int) n`);
    for (const each of offices) await room.queue(each, "Hello");
    await db.execute(sql`analyze outbox`);
    await db.execute(sql`analyze lanes`);
    claim = {
      platform: "slack",
      pace: createScriptedAdapter({}).pace,
      now: START,
      full: [],
    };
  });
  afterAll(() => room.close());

  it("reads the index of what is queued, never the whole table", async () => {
    const [row] = await inSystem(room.database.db, (tx) =>
      tx.execute<{ "QUERY PLAN": readonly [{ readonly Plan: Plan }] }>(
        sql`explain (format json) ${selectDue(claim)}`,
      ),
    );
    const nodes = nodesOf(row?.["QUERY PLAN"][0].Plan ?? { "Node Type": "no plan" });
    const onOutbox = nodes.filter((node) => node["Relation Name"] === "outbox");
    expect(onOutbox.length).toBeGreaterThan(0);
    expect(new Set(onOutbox.map((node) => node["Index Name"]))).toEqual(new Set(["outbox_queue"]));
  });

  it("takes the ten that are due, and then finds nothing within milliseconds", async () => {
    const { db } = room.database;
    expect((await claimMessages(db, claim)).length).toBe(10);
    await room.database.sql`analyze outbox`;
    const later = { ...claim, now: new Date(START.getTime() + 1_000) };
    const times: number[] = [];
    for (let look = 0; look < 20; look++) {
      const started = performance.now();
      expect(await claimMessages(db, later)).toEqual([]);
      times.push(performance.now() - started);
    }
    const median = times.toSorted((one, other) => one - other)[10] ?? Infinity;
    // A sequential scan of 50,000 rows takes longer than this even on an idle machine.
    expect(median).toBeLessThan(50);
    expect((await db.select().from(lanes)).length).toBe(10);
  });
});
