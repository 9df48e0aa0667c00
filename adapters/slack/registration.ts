import type { Catalogue, CommandSpec, VerbSpec } from "#chat/command-spec.ts";
import { shorten } from "#chat/shorten.ts";
import { EVENTS_PATH } from "./connections/http-endpoint.ts";
import { CALLBACK_PATH } from "./install/install-paths.ts";
import { BOT_SCOPES, OPTIONAL_SCOPES } from "./install/scopes.ts";
import { LIMITS } from "./limits.ts";

const BOT_EVENTS = [
  "app_home_opened",
  "app_uninstalled",
  "team_join",
  "tokens_revoked",
  "user_change",
] as const;

/**
 * The app manifest for these commands, to be pasted at api.slack.com/apps. With `publicUrl`, the address of Kith's own
 * server, Slack sends everything there; without it, Kith connects by socket mode.
 * @throws when there are more commands than an app may have, or a name is too long: bugs in a declaration.
 */
export function slackManifest(
  catalogue: Catalogue,
  { publicUrl }: { readonly publicUrl?: string | undefined } = {},
) {
  if (catalogue.commands.length > LIMITS.manifest.commands) {
    throw new Error(
      `${catalogue.commands.length} commands: a Slack app may have ${LIMITS.manifest.commands}`,
    );
  }
  const url = publicUrl === undefined ? undefined : new URL(EVENTS_PATH, publicUrl).href;
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "Kith",
      description: "Log meetings, get one small nudge a day, give and receive help.",
      background_color: "#1f4d3a",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        // What people type there would meet silence.
        messages_tab_read_only_enabled: true,
      },
      bot_user: { display_name: "Kith", always_online: true },
      slash_commands: catalogue.commands.map((command) =>
        slashCommand(catalogue.prefix, command, url),
      ),
    },
    oauth_config: {
      // For the install page, which needs an address too.
      ...(publicUrl === undefined
        ? {}
        : { redirect_urls: [new URL(CALLBACK_PATH, publicUrl).href] }),
      scopes: { bot: [...BOT_SCOPES, ...OPTIONAL_SCOPES], bot_optional: [...OPTIONAL_SCOPES] },
    },
    settings: {
      event_subscriptions: {
        ...(url === undefined ? {} : { request_url: url }),
        bot_events: [...BOT_EVENTS],
      },
      interactivity: {
        is_enabled: true,
        ...(url === undefined ? {} : { request_url: url, message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

function slashCommand(prefix: string, command: CommandSpec, url: string | undefined) {
  const name = `/${prefix}${command.name}`;
  if (name.length > LIMITS.manifest.command) {
    throw new Error(`${name}: ${name.length} characters, Slack allows ${LIMITS.manifest.command}`);
  }
  const hint = usageHint(command);
  return {
    command: name,
    description: shorten(command.description.en, LIMITS.manifest.description),
    ...(hint === "" ? {} : { usage_hint: shorten(hint, LIMITS.manifest.usageHint) }),
    // Mentions come with their ids, and what people type cannot look like one.
    should_escape: true,
    ...(url === undefined ? {} : { url }),
  };
}

function usageHint(command: CommandSpec): string {
  return command.kind === "single"
    ? optionNames(command)
    : command.verbs.map((verb) => verb.name).join(" | ");
}

function optionNames(verb: VerbSpec): string {
  return verb.options
    .map((option) => (option.required ? option.name : `[${option.name}]`))
    .join(" ");
}
