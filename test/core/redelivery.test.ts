import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetings, drafts } from "#db/schema/index.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";
import { typed } from "#test/support/raw-event.ts";

describe("the same delivery again", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith();
  });
  afterAll(() => kith.close());

  const countMeetings = async () => (await kith.database.db.select().from(meetings)).length;

  it("gets the same answer and does nothing twice", async () => {
    const event = typed("/met Ana Silva", { deliveryId: "once" });
    const first = await kith.handle(event);
    kith.advanceDays(1);
    expect(await kith.handle(event)).toEqual(first);
    expect(await countMeetings()).toBe(1);
  });

  it("ten times at once is done once and answered ten times alike", async () => {
    const event = typed("/met Ben Okafor promise:call", { deliveryId: "ten" });
    const before = await countMeetings();
    const answers = await Promise.all(Array.from({ length: 10 }, () => kith.handle(event)));
    expect(await countMeetings()).toBe(before + 1);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(JSON.stringify(answers[0])).toContain("Ben Okafor");
  });

  it("of refused input is refused alike, and what was typed is kept once", async () => {
    const event = typed("/met Ana when:soon", { deliveryId: "refused" });
    const answers = await Promise.all(Array.from({ length: 10 }, () => kith.handle(event)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(JSON.stringify(answers[0])).toContain("soon");
    expect(await kith.database.db.select().from(drafts)).toHaveLength(1);
  });

  it("of another delivery is another command", async () => {
    const before = await countMeetings();
    await kith.handle(typed("/met Ana Silva", { deliveryId: "a" }));
    await kith.handle(typed("/met Ana Silva", { deliveryId: "b" }));
    expect(await countMeetings()).toBe(before + 2);
  });
});
