import { z } from "zod";
import { ConfigError } from "#chat/config-error.ts";
import { readShards } from "./read-shards.ts";
import { readSlack } from "./read-slack.ts";

const optional = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const url = (protocols: readonly string[]) =>
  optional.refine(
    (value) => value === undefined || protocols.includes(URL.parse(value)?.protocol ?? ""),
    `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
  );

const tokenThatStarts = (prefix: string) =>
  optional.refine(
    (value) => value === undefined || value.startsWith(prefix),
    `must be a token that starts with ${prefix}`,
  );

const secret = optional.refine(
  (value) => value === undefined || /^[A-Za-z0-9+/_-]{43}=?$/.test(value),
  "must be 32 bytes in base64; make one with: openssl rand -base64 32",
);

const environment = z.object({
  DATABASE_URL: url(["postgres:", "postgresql:"]),
  DATABASE_WAIT_SECONDS: z.coerce.number("must be a number").int().min(0).max(600).default(15),
  DATA_DIR: optional.transform((value) => value ?? "./data"),
  KITH_SECRET: secret,
  KITH_SECRET_PREVIOUS: secret,
  SLACK_BOT_TOKEN: tokenThatStarts("xoxb-"),
  SLACK_APP_TOKEN: tokenThatStarts("xapp-"),
  SLACK_SIGNING_SECRET: optional,
  SLACK_CLIENT_ID: optional,
  SLACK_CLIENT_SECRET: optional,
  SLACK_STATE_SECRET: optional.refine(
    (value) => value === undefined || value.length >= 32,
    "must be at least 32 characters; make one with: openssl rand -base64 32",
  ),
  SLACK_API_URL: url(["https:", "http:"]),
  DISCORD_TOKEN: optional,
  DISCORD_APPLICATION_ID: optional.refine(
    (value) => value === undefined || /^\d{15,25}$/.test(value),
    "must be the number that Discord shows as Application ID",
  ),
  DISCORD_API_URL: url(["https:", "http:"]),
  DISCORD_SHARDS: optional.refine(
    (value) => value === undefined || readShards(value) !== undefined,
    "must say which shards of how many this process runs, such as 0-3/16 or 4/16",
  ),
  HOST: optional.transform((value) => value ?? "127.0.0.1"),
  PORT: z.coerce.number("must be a number").int().min(0).max(65_535).default(3000),
  PUBLIC_URL: url(["https:", "http:"]),
  COMMAND_PREFIX: optional
    .transform((value) => value ?? "")
    .refine(
      (value) => /^[a-z0-9_-]{0,16}$/.test(value),
      "must be at most 16 small letters, digits, - or _, such as kith-",
    ),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  KITH_PLAYGROUND: z.enum(["0", "1", "alone"]).default("0"),
  DRAIN_SECONDS: z.coerce.number("must be a number").int().min(0).max(15).default(0),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  ROLE: z.enum(["all", "web", "worker"]).default("all"),
});

/** Addresses that only this machine reaches. */
export const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/** Every setting, read once at the start. */
export type Config = ReturnType<typeof readConfig>;

/**
 * Reads the environment.
 * @throws ConfigError whose one line names the variable and what to do
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const read = environment.safeParse(withoutEmpty(env));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new ConfigError(
      `${issue?.path.join(".") ?? "A setting"} ${issue?.message ?? "is wrong"}.`,
    );
  }
  const values = read.data;
  const slack = readSlack(values);
  const discord =
    values.DISCORD_TOKEN === undefined
      ? undefined
      : {
          token: values.DISCORD_TOKEN,
          applicationId: values.DISCORD_APPLICATION_ID,
          apiUrl: values.DISCORD_API_URL,
          shards:
            values.DISCORD_SHARDS === undefined ? undefined : readShards(values.DISCORD_SHARDS),
        };
  if (values.DATABASE_URL !== undefined && values.KITH_SECRET === undefined) {
    throw new ConfigError(
      "KITH_SECRET is missing: with DATABASE_URL set, names and notes are encrypted with it. Make one with: openssl rand -base64 32",
    );
  }
  const isAlone = slack === undefined && discord === undefined;
  const isLoopback = LOOPBACK.has(values.HOST);
  if (isAlone && !isLoopback && values.KITH_PLAYGROUND === "0") {
    throw new ConfigError(
      `HOST is ${values.HOST} and no token is set: the playground has no log-in, so it listens on 127.0.0.1 only. Set SLACK_BOT_TOKEN or DISCORD_TOKEN, or KITH_PLAYGROUND=alone if the address is not reachable from outside.`,
    );
  }
  return {
    database: {
      url: values.DATABASE_URL,
      dataDir: values.DATA_DIR,
      waitMs: values.DATABASE_WAIT_SECONDS * 1000,
    },
    secret: { current: values.KITH_SECRET, previous: values.KITH_SECRET_PREVIOUS },
    slack,
    discord,
    hasPlayground: values.KITH_PLAYGROUND === "1" || isAlone,
    http: { host: values.HOST, port: values.PORT, publicUrl: values.PUBLIC_URL },
    drainMs: values.DRAIN_SECONDS * 1000,
    commandPrefix: values.COMMAND_PREFIX,
    logLevel: values.LOG_LEVEL,
    role: values.ROLE,
    limitsRate: values.RATE_LIMITS === "on",
  };
}

/** An empty variable is as good as none: compose files and shells set them so. */
const withoutEmpty = (env: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ""));
