import { onTestFinished } from "vitest";
import type { DiscordOptions } from "#adapters/discord/discord-adapter.ts";
import { createDiscordAdapter } from "#adapters/discord/discord-adapter.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Handle } from "#chat/answer.ts";
import type { Log } from "#chat/log.ts";
import type { CannedCore } from "#test/support/canned-core.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import type { DiscordDriver } from "#test/support/discord-driver.ts";
import { createDiscordDriver } from "#test/support/discord-driver.ts";
import type { FakeDiscord, FakeDiscordOptions } from "#test/support/fake-discord/fake-discord.ts";
import { startFakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import { noChanges } from "#test/support/no-changes.ts";

type LoggedLine = { readonly level: string; readonly event: string };

export type DiscordUnderTest = {
  readonly fake: FakeDiscord;
  readonly adapter: ChatAdapter;
  readonly core: CannedCore;
  readonly driver: DiscordDriver;
  readonly logged: readonly LoggedLine[];
};

/** A fake Discord that is closed after the test. */
export async function openFake(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const fake = await startFakeDiscord(options);
  onTestFinished(() => fake.close());
  return fake;
}

/** An adapter for the fake, not yet started, that is stopped after the test. */
export function newAdapter(fake: FakeDiscord, options: Partial<DiscordOptions> = {}): ChatAdapter {
  const adapter = createDiscordAdapter({
    ...noChanges,
    token: fake.token,
    apiUrl: fake.apiUrl,
    log: recordingLog([]),
    ...options,
  });
  onTestFinished(() => adapter.stop());
  return adapter;
}

/** The adapter, connected to a fake Discord, answering with the canned core or another `handle`. */
export async function openDiscord(
  options: Partial<DiscordOptions> = {},
  fakeOptions: FakeDiscordOptions = {},
  handle?: Handle,
): Promise<DiscordUnderTest> {
  const fake = await openFake(fakeOptions);
  const core = cannedCore();
  onTestFinished(core.release);
  const logged: LoggedLine[] = [];
  const adapter = newAdapter(fake, { log: recordingLog(logged), ...options });
  await adapter.start(core.catalogue, handle ?? core.handle);
  return { fake, adapter, core, driver: createDiscordDriver(fake, core.catalogue), logged };
}

function recordingLog(lines: LoggedLine[]): Log {
  const at = (level: string) => (event: string) => void lines.push({ level, event });
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
