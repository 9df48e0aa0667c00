import { afterAll, beforeAll, expect, it } from "vitest";
import { allowMessages } from "#test/support/allow-messages.ts";
import { setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
});
afterAll(() => kith.close());

it("practice 17: who has landed is asked kindly a month later, gives, and stands on the board of those who still give", async () => {
  const [maya, ben] = [kith.person("maya"), kith.person("ben")];
  await allowMessages(kith, maya, ben);
  await maya.type("/stage landed visible:group");
  expect((await maya.submit({})).buttons).toEqual(
    expect.arrayContaining(["Promise Calls", "Not Now", "Undo"]),
  );
  await maya.press("Not Now");
  kith.setNow("2026-04-01T10:00:00Z");
  await kith.runJob("ask-pledges");
  const [letter] = await maya.letters();
  expect(letter?.text).toContain("You landed a month ago");
  expect((await maya.press("Yes, One a Month")).text).toContain("one call of 15 minutes a month");

  await setMember(kith, "maya", { onBoards: "yes" });
  await maya.type(`/gave ${ben.mention} kind:advice`);
  await ben.press("Yes, Thank You");
  expect((await ben.type("/board after-landing")).text).toContain("Maya");
});
