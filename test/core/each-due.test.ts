import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JobContext } from "#core/define-job.ts";
import { eachDue } from "#core/each-due.ts";
import { drafts, groups, members, newId } from "#db/schema/index.ts";
import { borrowTestDatabase } from "#test/support/borrow-test-database.ts";
import type { TestDatabase } from "#test/support/test-database.ts";
import { createLog } from "#watching/log.ts";

const NOW = new Date("2026-03-02T10:00:00Z");

describe("what is due, one by one", () => {
  let database: TestDatabase;
  let lines: string[];
  let job: JobContext;
  beforeEach(async () => {
    database = await borrowTestDatabase("postgres");
    lines = [];
    const log = createLog("info", (line) => lines.push(line));
    job = { db: database.db, now: NOW, commandPrefix: "", log };
  });
  afterEach(() => database.close());

  /** Somebody in a group of their own. */
  async function due() {
    const [groupId, memberId] = [newId(), newId()];
    await database.db.insert(groups).values({ id: groupId, createdAt: NOW });
    await database.db.insert(members).values({ groupId, id: memberId, joinedAt: NOW });
    return { groupId, memberId, id: newId() };
  }

  it("settles the others when one fails, which leaves nothing behind but a line without anybody's words", async () => {
    const [first, broken, last] = [await due(), await due(), await due()];
    await eachDue(job, [first, broken, last], "draft not kept", async ({ tx, now, group }, row) => {
      await tx.insert(drafts).values({
        groupId: group.id,
        ownerId: row.memberId,
        content: { form: { name: "command", args: [] }, values: {} },
        expiresAt: now,
      });
      if (row === broken) await tx.execute(sql`select ${"Priya at Acme"}::int`);
    });
    const kept = await database.db.select({ ownerId: drafts.ownerId }).from(drafts);
    expect(kept.map(({ ownerId }) => ownerId).toSorted()).toEqual(
      [first.memberId, last.memberId].toSorted(),
    );
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      {
        level: "error",
        msg: "draft not kept",
        group: broken.groupId,
        member: broken.memberId,
        id: broken.id,
      },
    ]);
    expect(lines.join()).not.toMatch(/Priya|Acme/);
  });

  it("sees nobody's own rows where what is due names nobody", async () => {
    const { groupId, memberId } = await due();
    await database.db.insert(drafts).values({
      groupId,
      ownerId: memberId,
      content: { form: { name: "command", args: [] }, values: {} },
      expiresAt: NOW,
    });
    const seen: number[] = [];
    const count = async (rows: readonly { groupId: string; memberId?: string }[]) =>
      eachDue(job, rows, "drafts not counted", async ({ tx }) => {
        seen.push((await tx.select().from(drafts)).length);
      });
    await count([{ groupId }]);
    await count([{ groupId, memberId }]);
    expect(seen).toEqual([0, 1]);
    expect(lines).toEqual([]);
  });
});
