import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actAsComposer } from "#db/transactions/act-as.ts";
import { postgresErrorCode } from "#db/postgres-error-code.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

/** insufficient_privilege: https://www.postgresql.org/docs/18/errcodes-appendix.html */
const FORBIDDEN = "42501";

type Named = { readonly groupId: string; readonly memberId: string };

describe("who composes nudges", () => {
  let kith: TestKith;
  let maya: Named;
  let ben: Named;
  let eva: Named;
  beforeAll(async () => {
    kith = await createTestKith();
    const enter = async (account: string, workspace: string): Promise<Named> => {
      await kith
        .person(account, { workspace })
        .type(`/met Ana${account} promise:"send the article"`);
      const { groupId, memberId } = await memberOf(kith, account);
      return { groupId, memberId: memberId ?? "" };
    };
    maya = await enter("maya", "w1");
    ben = await enter("ben", "w1");
    eva = await enter("eva", "w2");
  });
  afterAll(() => kith.close());

  const ownersSeen = (named: readonly Named[], table: "contacts" | "tasks") =>
    inSystem(kith.database.db, async (tx) => {
      await actAsComposer(tx, named);
      const rows = await tx.execute<{ owner_id: string }>(
        sql`select distinct owner_id from ${sql.identifier(table)}`,
      );
      return rows.map((row) => row.owner_id).toSorted();
    });

  it("reads the rows of the members named, and of nobody else", async () => {
    for (const table of ["contacts", "tasks"] as const) {
      expect(await ownersSeen([maya, eva], table)).toEqual(
        [maya.memberId, eva.memberId].toSorted(),
      );
      expect(await ownersSeen([ben], table)).toEqual([ben.memberId]);
      expect(await ownersSeen([], table)).toEqual([]);
      // Each member in their own group alone.
      expect(await ownersSeen([{ ...maya, groupId: eva.groupId }], table)).toEqual([]);
    }
  });

  it("reads of a group's rows those of the groups named", async () => {
    const seen = await inSystem(kith.database.db, async (tx) => {
      await actAsComposer(tx, [maya]);
      return tx.execute<{ group_id: string }>(sql`select distinct group_id from members`);
    });
    expect(seen.map((row) => row.group_id)).toEqual([maya.groupId]);
  });

  it("reads nothing that no nudge names, and writes nothing", async () => {
    const refused = (statement: string) =>
      inSystem(kith.database.db, async (tx) => {
        await actAsComposer(tx, [maya]);
        await tx.execute(sql.raw(statement));
      }).then(() => "", postgresErrorCode);
    expect(await refused("select notes from contacts")).toBe(FORBIDDEN);
    expect(await refused("select goal from members")).toBe(FORBIDDEN);
    expect(await refused("select 1 from meetings")).toBe(FORBIDDEN);
    expect(await refused("update tasks set state = 'done'")).toBe(FORBIDDEN);
    const [row] = await kith.database.db.execute<{ writable: readonly string[] }>(sql`
      select coalesce(array_agg(c.relname), '{}') as writable
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')
        and (has_table_privilege('kith_composer', c.oid, 'insert, update, delete, truncate')
          or has_any_column_privilege('kith_composer', c.oid, 'insert, update'))`);
    expect(row?.writable).toEqual([]);
  });
});
