import { expect, test } from "vitest";
import { within } from "#chat/within.ts";

const busyFor = (ms: number): void => {
  for (const until = performance.now() + ms; performance.now() < until;);
};

test("an answer that comes too late because the process was busy is late, whatever its timer had time to say", async () => {
  const answer = Promise.resolve().then(() => {
    busyFor(20);
    return "kept";
  });
  expect(await within(answer, 10)).toBe("late");
  expect(await within(answer, 1_000)).toBe("kept");
});
