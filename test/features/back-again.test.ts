import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accounts, members } from "#db/schema/index.ts";
import { createNoteChange } from "#features/installations/index.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

const leftAt = async (account: string): Promise<Date | null | undefined> => {
  const [row] = await kith.database.db
    .select({ leftAt: members.leftAt })
    .from(members)
    .innerJoin(accounts, eq(accounts.memberId, members.id))
    .where(eq(accounts.externalId, account));
  return row?.leftAt;
};

it("somebody who left is back with their next command in a channel, not with one in private", async () => {
  const maya = kith.person("maya", { workspace: "w1", channel: "C1" });
  await maya.type("/todo");
  const note = createNoteChange(kith.database.db, { now: kith.now }, "playground");
  await note("w1", { kind: "account-left", account: maya.account });
  expect(await leftAt(maya.account)).toEqual(kith.now());
  await kith.person("maya", { workspace: "w1", channel: null }).type("/todo");
  expect(await leftAt(maya.account)).not.toBeNull();
  await maya.type("/todo");
  expect(await leftAt(maya.account)).toBeNull();
});
