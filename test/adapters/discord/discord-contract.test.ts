import { createDiscordAdapter } from "#adapters/discord/discord-adapter.ts";
import { silentLog } from "#chat/log.ts";
import { describeAdapterContract } from "#test/adapters/adapter-contract.ts";
import { createDiscordDriver } from "#test/support/discord-driver.ts";
import { startFakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import { noChanges } from "#test/support/no-changes.ts";

describeAdapterContract("discord", async (catalogue, handle) => {
  const fake = await startFakeDiscord();
  const adapter = createDiscordAdapter({
    ...noChanges,
    token: fake.token,
    apiUrl: fake.apiUrl,
    log: silentLog,
    timing: { deferAfterMs: 200 },
  });
  await adapter.start(catalogue, handle);
  const driver = createDiscordDriver(fake, catalogue);
  return { adapter, driver, untilThinking: driver.untilThinking, notified: driver.notified };
});
