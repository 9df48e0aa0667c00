import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accounts, groups, members, workspaces } from "#db/schema/index.ts";
import { typed } from "#test/support/raw-event.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("first commands at once", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith();
  });
  afterAll(() => kith.close());

  const as = (id: string) => ({ id, name: id, locale: undefined, isAdmin: undefined });
  const numbers = async () => {
    const { db } = kith.database;
    return {
      groups: (await db.select({ id: groups.id }).from(groups)).length,
      workspaces: (await db.select({ id: workspaces.id }).from(workspaces)).length,
      members: (await db.select({ id: members.id }).from(members)).length,
      accounts: (await db.select({ id: accounts.id }).from(accounts)).length,
    };
  };

  it("of twenty people make one group and twenty members", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        kith.handle(typed("/goal sail", { deliveryId: `a${n}`, account: as(`person${n}`) })),
      ),
    );
    expect(await numbers()).toEqual({ groups: 1, workspaces: 1, members: 20, accounts: 20 });
  });

  it("of one person make one member", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        kith.handle(typed("/todo", { deliveryId: `b${n}`, account: as("newcomer") })),
      ),
    );
    for (const answer of answers) expect(answer.kind).toBe("reply");
    expect(await numbers()).toEqual({ groups: 1, workspaces: 1, members: 21, accounts: 21 });
  });

  it("that mention the same stranger make one member of them", async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        kith.handle(typed("/met <@stranger>", { deliveryId: `c${n}`, account: as(`person${n}`) })),
      ),
    );
    expect(await numbers()).toMatchObject({ members: 22, accounts: 22 });
  });
});
