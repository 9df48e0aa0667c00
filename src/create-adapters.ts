import path from "node:path";
import { renderMessage as renderForDiscord } from "#adapters/discord/message.ts";
import { previewMessage as previewForSlack } from "#adapters/slack/message.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Clock, MovableClock } from "#chat/clock.ts";
import type { ConfigError } from "#chat/config-error.ts";
import type { Mount } from "#chat/http-mount.ts";
import type { Platform } from "#chat/incoming.ts";
import { DEFAULT_LOCALE } from "#chat/locale.ts";
import type { Log } from "#chat/log.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import {
  createInstallationStore,
  createNoteChange,
  createNotePresence,
} from "#features/installations/index.ts";
import { installPages } from "#http/install-pages.ts";
import { showPage } from "#http/web-page.ts";
import type { Config } from "#settings/config.ts";
import { textsFor } from "#texts/texts.ts";

/** Only what is used is loaded: each platform's library takes tens of megabytes and a quarter of a second. */
export async function createAdapters(
  config: Config,
  parts: {
    readonly db: Db;
    readonly mount: Mount;
    readonly clock: Clock;
    /** Only where there is a playground. */
    readonly movable: MovableClock | undefined;
    readonly log: Log;
    readonly onFatal: (error: ConfigError) => void;
  },
): Promise<readonly ChatAdapter[]> {
  const adapters: ChatAdapter[] = [];
  if (config.slack !== undefined) {
    const { createSlackAdapter } = await import("#adapters/slack/slack-adapter.ts");
    const { install, ...slack } = config.slack;
    adapters.push(
      createSlackAdapter({
        ...parts,
        ...slack,
        ...noting(parts, "slack"),
        installing: install && {
          ...install,
          store: createInstallationStore(parts.db, parts.clock),
          show: showPage,
          pages: (locale) => installPages(locale, config.commandPrefix),
          // Slack does not say in which language a command was typed.
          notInstalled: (url) => textsFor(DEFAULT_LOCALE).install.notInstalled({ url }),
        },
      }),
    );
  }
  if (config.discord !== undefined) {
    const { createDiscordAdapter } = await import("#adapters/discord/discord-adapter.ts");
    adapters.push(
      createDiscordAdapter({ ...parts, ...config.discord, ...noting(parts, "discord") }),
    );
  }
  if (parts.movable !== undefined) {
    const { createPlaygroundAdapter } = await import("#adapters/playground/playground-adapter.ts");
    adapters.push(
      createPlaygroundAdapter({
        ...parts,
        clock: parts.movable,
        previews: {
          slack: previewForSlack,
          discord: (message, group) => renderForDiscord(message, group),
        },
        connectHelp: CONNECT_HELP,
        stateFile: path.join(config.database.dataDir, "playground.json"),
        publicUrl: config.http.publicUrl,
      }),
    );
  }
  return adapters;
}

/** What happens to a platform's workspaces and people without anybody asking Kith for something. */
const noting = ({ db, clock }: { readonly db: Db; readonly clock: Clock }, platform: Platform) => ({
  note: createNoteChange(db, clock, platform),
  notePresence: createNotePresence(db, clock, platform),
});

const CONNECT_HELP = [
  {
    platform: "Slack",
    variables: ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"],
    section: "Slack in five minutes",
  },
  { platform: "Discord", variables: ["DISCORD_TOKEN"], section: "Discord in five minutes" },
] as const;
