import { expect, onTestFinished, test } from "vitest";
import { createTestKith } from "#test/support/test-kith.ts";
import { fuzzCore } from "./fuzz-core.ts";
import { fuzzPeople, plantFew } from "./fuzz-people.ts";

/** The long form is `npm run fuzz`. */
test("nothing that is sent is answered with a bug, breaks a platform's rules or shows another group's words", async () => {
  const kith = await createTestKith();
  onTestFinished(() => kith.close());
  const people = await fuzzPeople(kith, plantFew);
  const { findings, answers } = await fuzzCore(kith, people, { runs: 200, seed: 7 });
  expect(findings).toEqual([]);
  expect(answers["reply"]).toBeGreaterThan(50);
}, 60_000);
