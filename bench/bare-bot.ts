import { App, LogLevel } from "@slack/bolt";
import postgres from "postgres";

/**
 * The baseline: a Bolt app as its documentation writes it, with the driver's own settings. `/met` inserts one row and
 * is acknowledged with one line.
 */
const { DATABASE_URL = "", SLACK_BOT_TOKEN = "", SLACK_APP_TOKEN = "" } = process.env;
const sql = postgres(DATABASE_URL);
await sql`
  create table if not exists met (
    id bigint generated always as identity primary key,
    person text not null,
    who text not null,
    met_at timestamptz not null default now()
  )`;

const app = new App({
  token: SLACK_BOT_TOKEN,
  appToken: SLACK_APP_TOKEN,
  socketMode: true,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: process.env["SLACK_API_URL"] ?? "" },
});
app.command("/met", async ({ command, ack }) => {
  await sql`insert into met (person, who) values (${command.user_id}, ${command.text})`;
  await ack(`Logged: you met ${command.text}.`);
});
await app.start();
console.log(JSON.stringify({ msg: "ready" }));

process.once("SIGTERM", () => {
  void app
    .stop()
    .then(() => sql.end({ timeout: 5 }))
    .then(() => process.exit(0));
});
