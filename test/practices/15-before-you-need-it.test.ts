import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

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
      for (let hour = 0; hour < days * 24; hour++) {
        await kith.runJob("plan-nudges");
        kith.setNow(new Date(kith.now().getTime() + 3_600_000));
      }
      return (await person.letters()).length - before;
    };
    expect(await nudgesOf(14)).toBe(2);
    await person.type("/stage searching");
    expect(await nudgesOf(7)).toBe(5);
  },
);
