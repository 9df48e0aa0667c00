import { webApi } from "@slack/bolt";
import { ConfigError } from "#chat/config-error.ts";

const ADVICE = {
  SLACK_BOT_TOKEN:
    "Copy the Bot User OAuth Token (begins with xoxb-) from OAuth & Permissions of the app at api.slack.com/apps.",
  SLACK_APP_TOKEN:
    "Make an app-level token with the scope connections:write (begins with xapp-) under Basic Information of the app at api.slack.com/apps, and switch Socket Mode on.",
} as const;

/** What a failed start means to whoever set Kith up: a refused token names its variable; all else stays as it is. */
export function configFault(variable: keyof typeof ADVICE, error: unknown): unknown {
  if (!(error instanceof webApi.WebAPIPlatformError)) return error;
  return new ConfigError(`${variable}: Slack says "${error.data.error}". ${ADVICE[variable]}`);
}
