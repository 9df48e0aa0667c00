import { readFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import type { FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { type BotProcess, startBot } from "./bot-process.ts";

/** This checkout. */
export const ROOT = path.join(import.meta.dirname, "..");

/** How `npm start` starts Kith in a checkout: the program, what Node is told, the file. */
export function kithIn(folder: string): readonly [string, ...string[]] {
  const read = readFileSync(path.join(folder, "package.json"), "utf8");
  const { scripts }: { scripts: { start: string } } = JSON.parse(read);
  const [, ...args] = scripts.start.split(" ");
  return [process.execPath, ...args.slice(0, -1), path.join(folder, args.at(-1) ?? "")];
}

export const KITH = kithIn(ROOT);
const BARE = [process.execPath, path.join(import.meta.dirname, "bare-bot.ts")] as const;

/** No platform, no secret, any free port: what the bench's own surroundings must not decide. */
export const BLANK = {
  DATABASE_URL: "",
  KITH_SECRET: Buffer.alloc(32, "bench").toString("base64"),
  KITH_SECRET_PREVIOUS: "",
  SLACK_BOT_TOKEN: "",
  SLACK_APP_TOKEN: "",
  SLACK_SIGNING_SECRET: "",
  SLACK_API_URL: "",
  DISCORD_TOKEN: "",
  KITH_PLAYGROUND: "",
  COMMAND_PREFIX: "",
  ROLE: "",
  LOG_LEVEL: "info",
  // A bench types faster than any person.
  RATE_LIMITS: "off",
  HOST: "127.0.0.1",
  PORT: "0",
} as const;

type Where =
  | { readonly databaseUrl: string; readonly dataDir?: undefined }
  | { readonly databaseUrl?: undefined; readonly dataDir: string };

/**
 * Kith as `npm start` runs it, connected to the fake Slack by sockets.
 *
 * @param nodeOptions such as what makes Node profile it
 * @param command another checkout's, for comparison
 */
export const startKith = (
  fake: FakeSlack,
  where: Where,
  nodeOptions: readonly string[] = [],
  [program, ...args] = KITH,
): Promise<BotProcess> =>
  startBot([program, ...nodeOptions, ...args], {
    ...BLANK,
    ...slack(fake),
    DATABASE_URL: where.databaseUrl ?? "",
    DATA_DIR: where.dataDir ?? "",
  });

/** The least that answers `/met` on Slack and keeps it in Postgres. */
export const startBareBot = (fake: FakeSlack, databaseUrl: string): Promise<BotProcess> =>
  startBot(BARE, { ...slack(fake), DATABASE_URL: databaseUrl });

const slack = (fake: FakeSlack) => ({
  SLACK_BOT_TOKEN: fake.botToken,
  SLACK_APP_TOKEN: fake.appToken,
  SLACK_API_URL: fake.apiUrl,
});

/** Makes a database on the server. Returns its address. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const sql = postgres(serverUrl, { max: 1 });
  await sql`create database ${sql(name)}`;
  await sql.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
