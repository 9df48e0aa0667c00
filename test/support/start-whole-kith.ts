import { silentLog } from "#chat/log.ts";
import { startApp } from "#src/app.ts";
import { readConfig } from "#src/config.ts";
import { createAddress, TEST_SECRET } from "./test-database.ts";

export type WholeKith = {
  readonly url: string;
  readonly stop: () => Promise<void>;
};

/** The whole of Kith as it starts without a token: the playground, on a new embedded database. */
export async function startWholeKith(): Promise<WholeKith> {
  const { address, remove } = await createAddress("embedded", { empty: false });
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
