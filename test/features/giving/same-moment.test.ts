import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gives } from "#db/schema/index.ts";
import { correctGive } from "#features/giving/ledger/settle-give.ts";
import { raiseWarmth } from "#features/giving/received/raise-warmth.ts";
import { asMember } from "#test/support/as-member.ts";
import { joinAll } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";
import { untilOneWaits } from "#test/support/until-one-waits.ts";

describe("two answers of a receiver at the same moment", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith("postgres");
    await joinAll(kith, "maya", "ben");
  });
  afterAll(() => kith.close());

  it("what came of a referral is not taken back by saying how warm it was", async () => {
    await kith.person("maya").type('/gave to:<@ben> kind:referral name:"Lee Wong at Acme"');
    const [give] = await kith.database.db.select().from(gives);
    const id = give?.id ?? "";
    await asMember(kith, "ben", (ctx) =>
      correctGive(ctx, id, { kind: "referral", warmth: undefined }),
    );

    let corrected: Promise<unknown> | undefined;
    await asMember(kith, "ben", async (ctx) => {
      await raiseWarmth(ctx, id, "met");
      corrected = asMember(kith, "ben", (other) =>
        correctGive(other, id, { kind: "referral", warmth: "warm" }),
      );
      await untilOneWaits(kith);
    });
    await corrected;
    const [now] = await kith.database.db.select().from(gives);
    expect(now?.warmth).toBe("met");
  });
});
