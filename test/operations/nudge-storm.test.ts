import { expect, it, onTestFinished } from "vitest";
import { brewStorm } from "#test/support/faults/nudge-storm.ts";
import { createAddress, TEST_SECRET } from "#test/support/test-database.ts";

const NUDGES = 120;
/** Later than any lease, and soon enough for Discord to know a message again. */
const AHEAD_MS = 45_000;

/** `npm run bench:faults nudges` is the long form: 10,000 nudges, 50 kills, and the database restarted. */
it("loses no nudge and sends none twice while the workers are killed and the platforms fail", async () => {
  const { address, remove } = await createAddress("postgres", { empty: false });
  onTestFinished(remove);
  const storm = await brewStorm({
    databaseUrl: address.databaseUrl ?? "",
    secret: TEST_SECRET,
    nudges: NUDGES,
    slackWorkspaces: 25,
  });
  onTestFinished(storm.close);
  storm.startWorkers();
  for (const messages of [10, 30, 50]) {
    await storm.arrived(messages);
    expect(await storm.killOne(Math.random)).toBe(true);
  }
  storm.startWorkers({ count: 1, aheadMs: AHEAD_MS });
  const report = await storm.settled(90_000);
  expect(report).toMatchObject({ planned: NUDGES, lost: 0, twice: 0 });
  expect((report?.sent ?? 0) + (report?.uncertain ?? 0)).toBe(NUDGES);
}, 120_000);
