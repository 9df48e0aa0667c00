import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

/** A nudge goes out within six hours of its time. */
const STEP_HOURS = 3;

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith("postgres", "2026-03-02T07:00:00Z");
});
afterAll(() => kith.close());

it.each([
  ["landed", "/landed role:Planner"],
  ["helping", "/stage helping"],
])(
  "practice 15: who is %s keeps in touch lightly, with one nudge a week, and daily again once they search",
  async (stage, line) => {
    const person = kith.person(stage);
    await person.type("/nudges on");
    await person.type('/contact add name:"Ana Silva" tie:strong');
    await person.type('/met who:"Ana Silva" promise:"send the article"');
    await person.type(line);
    const nudgesOf = async (days: number): Promise<number> => {
      const before = (await person.letters()).length;
      let seen = before;
      for (let hour = 0; hour < days * 24; hour += STEP_HOURS) {
        await kith.runJob("plan-nudges");
        const { length } = await person.letters();
        // Whoever answers is asked as often as before.
        if (length > seen) await person.press("Not This One");
        seen = length;
        kith.setNow(new Date(kith.now().getTime() + STEP_HOURS * 3_600_000));
      }
      return seen - before;
    };
    expect(await nudgesOf(14)).toBe(2);
    await person.type("/stage searching");
    // On a weekday on which nothing is worth it nothing comes.
    expect(await nudgesOf(7)).toBeGreaterThanOrEqual(4);
  },
);
