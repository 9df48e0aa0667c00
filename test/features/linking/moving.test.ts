import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { members, workspaces } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { plantGroup, type PlantedGroup } from "#test/support/planted-story.ts";
import { codeIn } from "#test/support/two-sides.ts";
import { untilOneWaits } from "#test/support/until-one-waits.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

/** What is about a group on its own, about linking itself, or counted anew. */
const STAYS = [
  "members",
  "pulse_days",
  "group_links",
  "link_guesses",
  "merged_members",
  "board_counts",
  "member_facts",
];

describe.each(ENGINES)("everything of a group moves when it is linked on %s", (engine) => {
  let kith: TestKith;
  let ada: TestPerson;
  let planted: PlantedGroup;
  let tables: readonly string[];
  let keptId: string;
  let otherId: string;
  let before: Readonly<Record<string, number>>;
  /** Both groups right before the rows moved, and when they had moved and nothing was committed yet. */
  let looks: readonly Awaited<ReturnType<typeof countInBoth>>[];

  const groupOf = async (externalId: string): Promise<string> => {
    const [row] = await kith.database.db
      .select({ id: workspaces.groupId })
      .from(workspaces)
      .where(eq(workspaces.externalId, externalId));
    return row?.id ?? "";
  };

  /** How many rows a group has in each table. */
  const countIn = async (groupId: string): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await kith.database.db.execute<{ n: number }>(
        sql`select count(*)::int as n from ${sql.identifier(table)} where group_id = ${groupId}`,
      );
      counts[table] = row?.n ?? 0;
    }
    return counts;
  };

  const countInBoth = async () => ({ kept: await countIn(keptId), other: await countIn(otherId) });

  /** Looks at both groups while they are being linked: its last step waits for the lock that is held here. */
  const lookUnderWay = async () => {
    let linking: Promise<void> | undefined;
    const seen = await kith.database.db.transaction(async (tx) => {
      await tx.execute(sql`select from groups where id = ${otherId} for no key update`);
      linking = kith.runJob("settle-links");
      await untilOneWaits(kith);
      return countInBoth();
    });
    await linking;
    return seen;
  };

  const moved = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(counts).filter(([table]) => !STAYS.includes(table)));

  beforeAll(async () => {
    kith = await createTestKith(engine);
    planted = await plantGroup(kith, { workspace: "w1", token: "quartz" });
    ada = kith.person("ada", { platform: "slack", workspace: "T1", isAdmin: true });
    const boss = kith.person("boss", { workspace: "w1", isAdmin: true });
    const rows = await kith.database.db.execute<{ name: string }>(sql`
      select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'group_id' and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`);
    tables = rows.map((row) => row.name);
    await ada.type("/kith");
    keptId = await groupOf("T1");
    otherId = await groupOf("w1");
    await boss.type("/group setup");
    before = await countIn(otherId);
    await ada.type("/group setup");
    const code = codeIn((await ada.press("Link Another Workspace")).text);
    await kith.database.db.execute(sql`update outbox set state = 'sent' where state = 'sending'`);
    await boss.press("Enter a Code");
    await boss.submit({ code });
    looks = [await countInBoth()];
    // The embedded engine does one thing at a time.
    if (engine === "postgres") looks = [...looks, await lookUnderWay()];
    else await kith.runJob("settle-links");
  });
  afterAll(() => kith.close());

  it("no table is forgotten: the other group has nothing left but copies without a name", async () => {
    const left = moved(await countIn(otherId));
    // What was typed to link the two is answered there.
    expect({ ...left, deliveries: 0 }).toEqual(
      Object.fromEntries(Object.keys(left).map((table) => [table, 0])),
    );
    const copies = await kith.database.db
      .select()
      .from(members)
      .where(eq(members.groupId, otherId));
    expect(
      copies.map(({ displayName, goal, contactWay }) => [displayName, goal, contactWay]),
    ).toEqual(copies.map(() => [null, null, null]));
    expect(copies.every(({ pseudonymSince }) => pseudonymSince !== null)).toBe(true);
  });

  it("the kept group has all of it", async () => {
    const now = await countIn(keptId);
    const lost = Object.entries(moved(before)).filter(([table, n]) => (now[table] ?? 0) < n);
    expect(lost).toEqual([]);
    expect(before["contacts"]).toBeGreaterThan(3);
  });

  it("its members find their people, in private, as before", async () => {
    expect((await planted.maya.type("/contact list")).text).toContain("Ana quartz");
    expect((await ada.type("/contact list")).text).not.toContain("quartz");
    expect((await planted.ben.type("/contact list")).text).not.toContain("Ana quartz");
  });

  it("a button from before the link works", async () => {
    expect((await planted.maya.press("See What Is Due")).text).toContain("quartz");
  });

  it.runIf(engine === "postgres")("nobody outside sees half of it while it is under way", () => {
    const [justBefore, underWay] = looks;
    expect(justBefore?.other["contacts"]).toBeGreaterThan(3);
    expect(underWay).toEqual(justBefore);
  });

  it("whoever still asks for the group that was, finds nothing", async () => {
    const seen = await inTenant(kith.database.db, { groupId: otherId, memberId: null }, (tx) =>
      tx.execute(sql`select 1 from asks union all select 1 from gives`),
    );
    expect(seen).toHaveLength(0);
  });

  it("unlinking gives each side its rows again", async () => {
    await ada.type("/group setup");
    await ada.press("Unlink");
    await ada.press("Unlink the Groups");
    await kith.runJob("settle-links");
    const now = await countIn(otherId);
    // Answers that were given meanwhile stay where they were recorded.
    const lost = Object.entries(moved(before)).filter(
      ([table, n]) => table !== "deliveries" && table !== "drafts" && (now[table] ?? 0) < n,
    );
    expect(lost).toEqual([]);
    const kept = await countIn(keptId);
    const private_ = ["contacts", "meetings", "tasks", "outreaches", "asks", "gives", "offers"];
    expect(private_.map((table) => kept[table])).toEqual(private_.map(() => 0));
    expect((await planted.maya.type("/contact list")).text).toContain("Ana quartz");
    expect((await ada.type("/group setup")).buttons).toContain("Link Another Workspace");
  });

  it("and they can be linked once more", async () => {
    const code = codeIn((await ada.press("Link Another Workspace")).text);
    const boss = kith.person("boss", { workspace: "w1", isAdmin: true });
    await boss.type("/group setup");
    await boss.press("Enter a Code");
    await boss.submit({ code });
    await kith.runJob("settle-links");
    expect((await ada.type("/group setup")).buttons).toContain("Unlink");
    const now = await countIn(keptId);
    const lost = Object.entries(moved(before)).filter(
      ([table, n]) => table !== "deliveries" && table !== "drafts" && (now[table] ?? 0) < n,
    );
    expect(lost).toEqual([]);
    expect((await planted.maya.type("/contact list")).text).toContain("Ana quartz");
  });
});
