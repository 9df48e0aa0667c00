import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PracticeName } from "#features/playbook/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { choiceFor } from "#test/support/choice-for.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

/** What was brought up two days ago, so that it does not hide what the test is about. */
const after = (today: Date, ...practices: readonly PracticeName[]) =>
  practices.map((practice) => ({
    day: new Date(today.getTime() - 2 * 86_400_000).toISOString().slice(0, 10),
    practice,
    thing: "",
    variant: 0,
    outcome: "ignored" as const,
  }));

/** Where a nudge is a practice's place: what a member's own doings lead to. */
describe("the nudge of the day", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterAll(() => kith.close());

  it("practices 12, 26 and 6: thanks today, the promise on its day, a follow-up in three weeks", async () => {
    await maya.type('/met Ana Silva names:"Lee Wong; Ida Berg" promise:"send the article"');
    const thanks = await choiceFor(kith, "maya");
    expect(thanks?.choice).toMatchObject({ practice: "thank-you", urgency: "due" });
    expect(thanks?.words).toContain("Ana Silva");
    expect(thanks?.buttons).toEqual(["Write It", "Done"]);

    kith.setNow("2026-03-09T10:00:00Z");
    const promise = await choiceFor(kith, "maya");
    expect(promise?.choice).toMatchObject({ practice: "keep-promise", urgency: "promised" });
    expect(promise?.choice.second?.practice).toBe("thank-you");
    expect(promise?.words).toContain("send the article");

    for (const _ of ["promise", "thanks"]) {
      await maya.type("/todo");
      await maya.press("Done");
    }
    kith.setNow("2026-03-23T10:00:00Z");
    expect((await choiceFor(kith, "maya"))?.choice.practice).toBe("follow-up");
  });

  it("practices 1, 2 and 7: a goal, the people one knows, and names of the last conversation", async () => {
    const ben = kith.person("ben");
    await ben.type("/met Eva Lund");
    await ben.type("/todo");
    await ben.press("Done");
    expect((await choiceFor(kith, "ben"))?.choice.practice).toBe("state-goal");
    await ben.type("/goal learn how hospitals buy software");
    const now = kith.now();
    const next = await choiceFor(kith, "ben", after(now, "list-people", "target-employers"));
    expect(next?.choice.practice).toBe("two-names");
    expect(next?.buttons[0]).toBe("Add Names");
  });

  it("practices 9 and 37: a word ahead from whoever gave the name, before the letter", async () => {
    const carla = kith.person("carla");
    await carla.type("/contact add Rita Moss tie:strong");
    await carla.type('/contact add "Omar Haddad" referred-by:"Rita Moss"');
    await carla.type('/reach "Omar Haddad"');
    kith.advanceDays(1);
    const nudge = await choiceFor(kith, "carla");
    expect(nudge?.choice.practice).toBe("warm-referral");
    expect(nudge?.words).toContain("Rita Moss");
    expect(nudge?.words).toContain("Omar Haddad");
  });

  it("practice 21: a tie that has slept for years is woken", async () => {
    const dora = kith.person("dora");
    await dora.type("/goal widen my circle employers:Acme");
    await dora.type('/contact add "Otto Old" tie:weak last-spoke:"March 2019"');
    const quiet = after(
      kith.now(),
      "list-people",
      "first-letter",
      "who-knows",
      "ask-the-group",
      "ten-names",
    );
    const nudge = await choiceFor(kith, "dora", quiet);
    expect(nudge?.choice.practice).toBe("wake-dormant-tie");
    expect(nudge?.words).toContain("Otto Old");
  });

  it("practices 36, 13, 35 and 15: who has landed thanks the path, promises calls, answers asks", async () => {
    const [eva, finn] = [kith.person("eva"), kith.person("finn")];
    await allowMessages(kith, eva, finn);
    await eva.type("/landed role:Planner");
    kith.advanceDays(2);
    expect((await choiceFor(kith, "eva"))?.choice.practice).toBe("credit-helpers");

    kith.advanceDays(45);
    await finn.type('/ask new text:"15 minutes with somebody who plans ships" kind:advice');
    await finn.press("Ask the Channel");
    const [row] = after(kith.now(), "credit-helpers");
    const asks = await choiceFor(kith, "eva");
    expect(asks?.choice.practice).toBe("credit-helpers");
    if (row === undefined || asks === undefined) throw new Error("nothing chosen");
    const declined = [
      { ...row, thing: asks.choice.about.landingId ?? "", outcome: "declined" as const },
    ];
    const weekly = await choiceFor(kith, "eva", declined);
    expect(weekly?.choice.practice).toBe("three-asks");
    expect(weekly?.choice.second?.practice).toBe("pledge-calls");
  });

  it("practices 34 and 12: help is confirmed, and then thanked for", async () => {
    const [gita, hal] = [kith.person("gita"), kith.person("hal")];
    await allowMessages(kith, gita, hal);
    await hal.type(`/gave ${gita.mention} kind:advice`);
    const confirm = await choiceFor(kith, "gita");
    expect(confirm?.choice).toMatchObject({ practice: "confirm-give", urgency: "promised" });
    expect(confirm?.words).toContain("Hal");
    await gita.press("Yes, Thank You");
    expect((await choiceFor(kith, "gita"))?.choice.practice).toBe("thank-giver");
  });
});
