import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTwoSides, linkSides, type TwoSides } from "#test/support/two-sides.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe.each(ENGINES)("two linked groups on %s", (engine) => {
  let kith: TestKith;
  let sides: TwoSides;
  beforeEach(async () => {
    kith = await createTestKith(engine);
    sides = await createTwoSides(kith);
  });
  afterEach(() => kith.close());

  it("says on both sides that they are one", async () => {
    await linkSides(kith, sides);
    expect((await sides.ada.type("/group setup")).text).toContain("it is on Discord, too");
    expect((await sides.bela.type("/group setup")).text).toContain("it is on Slack, too");
  });
});
