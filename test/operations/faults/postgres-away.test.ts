import { setTimeout as delay } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "#chat/log.ts";
import { openDatabase } from "#db/open-database.ts";
import { readConfig } from "#settings/config.ts";
import { startApp } from "#src/app.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { startFaultProxy } from "#test/support/faults/fault-proxy.ts";
import { createLedger } from "#test/support/faults/ledger.ts";
import { createAddress, TEST_KEYRING, TEST_SECRET } from "#test/support/test-database.ts";

/** Somebody is told after two seconds of trying again. */
const TOLD = { timeout: 20_000 };

/** The long form, with a real server that is restarted, crashes, fills its disk and so on: `npm run bench:faults postgres`. */
test("people who type while Postgres goes away lose nothing, double nothing, and are told when it takes long", async () => {
  const { address, remove } = await createAddress("postgres", { empty: false });
  onTestFinished(remove);
  const proxy = await startFaultProxy(address.databaseUrl ?? "");
  onTestFinished(proxy.close);
  const slack = await startFakeSlack();
  onTestFinished(slack.close);
  const config = readConfig({
    DATABASE_URL: proxy.url,
    KITH_SECRET: TEST_SECRET,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    PORT: "0",
  });
  const app = await startApp(config, silentLog, (error) => {
    throw error;
  });
  onTestFinished(app.stop);
  const ledger = createLedger(slack, 3);
  for (const person of ledger.crowd) await ledger.type(person);
  const direct = await openDatabase({ ...address, keyring: TEST_KEYRING, maxConnections: 1 });
  onTestFinished(direct.close);
  await ledger.letWrite(direct);

  await ledger.typeWhile(
    (async () => {
      // Gone for a moment, as in a restart: nobody notices.
      proxy.refuse("closed");
      proxy.cut();
      await delay(300);
      // Full: the connections are there, and none for Kith.
      proxy.refuse("53300");
      await expect
        .poll(() => ledger.entries.map(({ outcome }) => outcome), TOLD)
        .toContain("refused");
      proxy.refuse(undefined);
      proxy.slowBy(20);
      await delay(500);
      proxy.slowBy(0);
    })(),
  );
  const [first] = ledger.crowd;
  if (first === undefined) throw new Error("nobody is there");
  expect((await ledger.type(first)).outcome).toBe("done");
  expect(await ledger.untilSent(direct, 20_000)).toBe(true);
  const { lost, doubled, half, silent, said } = await ledger.balance(direct);
  expect({ lost, doubled, half, silent }).toEqual({ lost: 0, doubled: 0, half: 0, silent: 0 });
  expect(said).toEqual([expect.stringContaining("I cannot reach my records")]);
}, 60_000);
