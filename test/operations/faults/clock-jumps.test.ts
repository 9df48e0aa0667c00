import { expect, onTestFinished, test } from "vitest";
import { jumpingClock } from "#test/support/faults/jumping-clock.ts";
import { createTestKith } from "#test/support/test-kith.ts";

/** The long form: `npm run bench:faults clock`. */
test("a clock that jumps an hour back and forth nudges nobody twice a day and loses no meeting", async () => {
  const kith = await createTestKith("postgres", "2026-03-02T07:00:00Z");
  onTestFinished(kith.close);
  const { nudges, mostADay, unanswered, typed, meetings } = await jumpingClock(kith, 2);
  expect(unanswered).toBe(0);
  expect(meetings).toBe(typed);
  expect(nudges).toBeGreaterThan(0);
  expect(mostADay).toBe(1);
}, 60_000);
