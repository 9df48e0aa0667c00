import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { silentLog } from "#chat/log.ts";
import { readConfig } from "#settings/config.ts";
import { startApp } from "#src/app.ts";
import { createAddress, TEST_SECRET } from "./test-database.ts";

export type WholeKith = {
  readonly url: string;
  readonly stop: () => Promise<void>;
};

/** What is written at night waits for the morning: a story begins at the same hour whenever it is run. */
const MONDAY = 1;
const HOUR = 10;

/** From now to the next Monday at ten, UTC, in milliseconds. */
function untilMonday(now: Date): number {
  const at = new Date(now);
  // Of today's weekday at least a day is left to go, at most a week.
  const days = ((MONDAY - now.getUTCDay() + 6) % 7) + 1;
  at.setUTCDate(at.getUTCDate() + days);
  at.setUTCHours(HOUR, 0, 0, 0);
  return at.getTime() - now.getTime();
}

/**
 * The whole of Kith as it starts without a token: the playground, on a new embedded database. Its clock stands on the
 * next Monday morning and runs from there.
 */
export async function startWholeKith(): Promise<WholeKith> {
  const { address, remove } = await createAddress("embedded", { empty: false });
  mkdirSync(address.dataDir, { recursive: true });
  writeFileSync(
    path.join(address.dataDir, "playground-clock.json"),
    JSON.stringify(untilMonday(new Date())),
  );
  const config = readConfig({
    DATA_DIR: address.dataDir,
    KITH_SECRET: TEST_SECRET,
    PORT: "0",
  });
  const app = await startApp(config, silentLog, (error) => {
    throw error;
  });
  return {
    url: app.url,
    async stop() {
      await app.stop();
      await remove();
    },
  };
}
