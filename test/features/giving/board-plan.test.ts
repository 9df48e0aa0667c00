import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { readBoard } from "#features/giving/board/read-board.ts";
import { asMember } from "#test/support/as-member.ts";
import { joinAll, memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const MEMBERS = 3_000;

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith("postgres", "2026-03-04T10:00:00Z");
  await joinAll(kith, "ana");
  const { groupId } = await memberOf(kith, "ana");
  const { db } = kith.database;
  await db.execute(sql`
    insert into members (group_id, id, joined_at)
    select ${groupId}, gen_random_uuid(), now() from generate_series(1, ${MEMBERS}::int)`);
  await db.execute(sql`
    insert into board_counts (group_id, board, period, starts_on, member_id, receivers, is_shown)
    select group_id, 'help', 'always', '0001-01-01', id, 1 + random() * 50, true
    from members where group_id = ${groupId}`);
  await db.execute(sql`analyze`);
});
afterAll(() => kith.close());

/** How many rows of the board the server touched. */
const rowsRead = async (tx: Tx): Promise<number> => {
  const [row] = await tx.execute<{ n: string }>(sql`
    select coalesce(sum(idx_tup_fetch + seq_tup_read), 0)::text as n
    from pg_stat_xact_user_tables where relname = 'board_counts'`);
  return Number(row?.n);
};

it("a board of thousands is read by its top alone", async () => {
  const read = await asMember(kith, "ana", async (ctx) => {
    const figures = await readBoard(ctx, "help", {
      name: "always",
      startsOn: "0001-01-01",
      previousOn: undefined,
      from: new Date(0),
    });
    expect(figures.board.kind).not.toBe("empty");
    return rowsRead(ctx.tx);
  });
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(100);
});
