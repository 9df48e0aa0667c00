import { ConfigError } from "#chat/config-error.ts";

type Variable =
  | "SLACK_BOT_TOKEN"
  | "SLACK_APP_TOKEN"
  | "SLACK_SIGNING_SECRET"
  | "SLACK_CLIENT_ID"
  | "SLACK_CLIENT_SECRET"
  | "SLACK_STATE_SECRET"
  | "SLACK_API_URL"
  | "PUBLIC_URL";

type Values = { readonly [Name in Variable]?: string | undefined };

/** What only makes sense beside others. */
const OAUTH = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"] as const;

const WHERE = {
  SLACK_CLIENT_ID: 'copy it from "Basic Information" of your Slack app',
  SLACK_CLIENT_SECRET: 'copy it from "Basic Information" of your Slack app',
  SLACK_STATE_SECRET: "make one with: openssl rand -base64 32",
  PUBLIC_URL: "set it to the address at which the world reaches Kith, such as https://kith.example",
} as const;

/**
 * Slack's settings: one workspace by its bot token, or many by an install page. Undefined without either.
 * @throws ConfigError whose one line names the variable and what to do
 */
export function readSlack(values: Values) {
  const common = {
    appToken: values.SLACK_APP_TOKEN,
    signingSecret: values.SLACK_SIGNING_SECRET,
    apiUrl: values.SLACK_API_URL,
  };
  const install = readInstall(values);
  if (install === undefined && values.SLACK_BOT_TOKEN === undefined) {
    const lonely = (["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"] as const).find(
      (name) => values[name] !== undefined,
    );
    if (lonely === undefined) return undefined;
    throw new ConfigError(
      `SLACK_BOT_TOKEN is missing, and ${lonely} needs it: copy the Bot User OAuth Token from "OAuth & Permissions" of your Slack app.`,
    );
  }
  if (install !== undefined && values.SLACK_BOT_TOKEN !== undefined) {
    throw new ConfigError(
      "SLACK_BOT_TOKEN serves one workspace and SLACK_CLIENT_ID many: leave one of the two out.",
    );
  }
  if (values.SLACK_APP_TOKEN === undefined && values.SLACK_SIGNING_SECRET === undefined) {
    throw new ConfigError(
      'SLACK_APP_TOKEN is missing: make one with connections:write under "Basic Information" of your Slack app, or set SLACK_SIGNING_SECRET for HTTP mode.',
    );
  }
  return { ...common, botToken: values.SLACK_BOT_TOKEN, install };
}

function readInstall(values: Values) {
  const given = OAUTH.find((name) => values[name] !== undefined);
  if (given === undefined) return undefined;
  return {
    clientId: needed(values, "SLACK_CLIENT_ID", given),
    clientSecret: needed(values, "SLACK_CLIENT_SECRET", given),
    stateSecret: needed(values, "SLACK_STATE_SECRET", given),
    publicUrl: needed(values, "PUBLIC_URL", given),
  };
}

function needed(values: Values, name: keyof typeof WHERE, because: Variable): string {
  const value = values[name];
  if (value !== undefined) return value;
  throw new ConfigError(`${name} is missing, and ${because} needs it: ${WHERE[name]}.`);
}
