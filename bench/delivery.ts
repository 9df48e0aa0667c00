import { setTimeout as delay } from "node:timers/promises";
import type { ChatAdapter, SendResult } from "#chat/chat-adapter.ts";
import { systemClock } from "#chat/clock.ts";
import type { Platform } from "#chat/incoming.ts";
import { silentLog } from "#chat/log.ts";
import { text } from "#chat/message.ts";
import { packId } from "#core/action-args.ts";
import { toJson } from "#core/messages/message-json.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { groups, lanes, workspaces } from "#db/schema/index.ts";
import { createDelivery } from "#jobs/delivery.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { printFigure, printMachine, printTitle } from "./report.ts";
import { median, percentile } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

/** Seconds of full load, and Slack workspaces: `node bench/delivery.ts 60 100` takes real minutes. */
const [SECONDS = 20, WORKSPACES = 100] = process.argv.slice(2).map(Number);
const SLACK = { perMinute: 300, answerMs: 120 } as const;
const DISCORD = { perMinute: 2_700, answerMs: 80 } as const;
/** What people write in an ordinary busy minute, far below the pace. */
const CALM_PER_MINUTE = 60;
const LIMITED = "T0";
const SETTLE_MS = 3_000;

/** When each message arrived, by workspace. */
type Arrivals = ReadonlyMap<string, readonly { readonly dueAt: number; readonly at: number }[]>;

/** How long each message waited everywhere else, in milliseconds. */
const others = (arrivals: Arrivals): readonly number[] =>
  [...arrivals].flatMap(([name, list]) =>
    name === LIMITED ? [] : list.map(({ dueAt, at }) => at - dueAt),
  );

await withPostgres(async (serverUrl) => {
  printMachine();
  printTitle(
    "Delivery",
    `One process empties an outbox for ${WORKSPACES} Slack workspaces and one Discord token, on a real Postgres with fsync and by the
real clock; the platforms are made up and answer after ${SLACK.answerMs} and ${DISCORD.answerMs} ms. "A minute" is ${SECONDS} s here. First each lane
has more than it may send; then each has one message a second, once with everybody well and once while one workspace
answers 429 all the time.`,
  );
  const database = await openDatabase({
    databaseUrl: await createDatabase(serverUrl, "kith"),
    dataDir: "",
    keyring: createKeyring({ current: BLANK.KITH_SECRET }),
  });
  const places = [
    ...Array.from(
      { length: WORKSPACES },
      (_, n) => ({ platform: "slack", name: `T${n}` }) as const,
    ),
    { platform: "discord", name: "G0" } as const,
  ];
  try {
    await found(database, places);
    const full = await run(database, { perMinute: undefined, limited: undefined });
    const rate = (name: string): number => (full.get(name)?.length ?? 0) / SECONDS;
    const shares = places
      .filter(({ platform }) => platform === "slack")
      .map(({ name }) => rate(name) / (SLACK.perMinute / 60));
    printFigure("share of 300 a minute, the median workspace", median(shares), "×", {
      atLeast: 0.95,
    });
    printFigure("the same, the slowest workspace", Math.min(...shares), "×", { atLeast: 0.95 });
    printFigure(
      "share of 45 a second, the Discord token",
      rate("G0") / (DISCORD.perMinute / 60),
      "×",
      {
        atLeast: 0.95,
      },
    );
    const well = others(await run(database, { perMinute: CALM_PER_MINUTE, limited: undefined }));
    const ill = others(await run(database, { perMinute: CALM_PER_MINUTE, limited: LIMITED }));
    printFigure("from due to arrived, all well, 95th percentile", percentile(well, 95), "ms");
    printFigure("the same while one workspace answers 429", percentile(ill, 95), "ms");
    printFigure(
      "the others' wait, against all well",
      percentile(ill, 95) / percentile(well, 95),
      "×",
      {
        atMost: 1.1,
      },
    );
  } finally {
    await database.close();
  }
});

async function found(
  { db }: OpenDatabase,
  places: readonly { readonly platform: "slack" | "discord"; readonly name: string }[],
): Promise<void> {
  for (const { platform, name } of places) {
    const [group] = await db
      .insert(groups)
      .values({ createdAt: systemClock.now() })
      .returning({ id: groups.id });
    if (group === undefined) throw new Error("no group");
    await db.insert(workspaces).values({
      groupId: group.id,
      id: group.id,
      platform,
      externalId: name,
      installedAt: systemClock.now(),
    });
    const lane = platform === "slack" ? `slack:${name}` : platform;
    await db.insert(lanes).values({ lane, nextAt: systemClock.now() });
  }
}

/** Sends for a while. `perMinute` undefined: each lane has more than it may send, from the start. */
async function run(
  { db, sql }: OpenDatabase,
  load: { readonly perMinute: number | undefined; readonly limited: string | undefined },
): Promise<Arrivals> {
  const arrivals = new Map<string, { readonly dueAt: number; readonly at: number }[]>();
  const starts = Math.ceil(Date.now() / 1_000) * 1_000 + SETTLE_MS;
  const due = new Map<string, number>();
  await fill(sql, starts, load.perMinute);
  for (const row of await sql<{ id: string; at: number }[]>`
    select id, extract(epoch from run_at)::float8 * 1000 as at from outbox`) {
    due.set(packId(row.id), row.at);
  }
  const platform = (name: Platform, answerMs: number, perMinute: number): ChatAdapter => ({
    platform: name,
    pace: { messagesPerMinute: perMinute, afterCrash: "uncertain", timeoutMs: 10_000 },
    start: async () => {},
    send: async ({ workspace }, _message, { deliveryKey }): Promise<SendResult> => {
      await delay(answerMs);
      if (workspace === load.limited) {
        return { kind: "retry", afterMs: 1_000, reason: "429", holdsLane: true };
      }
      const at = Date.now();
      const list = arrivals.get(workspace) ?? [];
      arrivals.set(workspace, list);
      if (at >= starts && at < starts + SECONDS * 1_000) {
        list.push({ dueAt: due.get(deliveryKey) ?? Number.NaN, at });
      }
      return { kind: "sent", messageId: deliveryKey };
    },
    openConversation: async () => ({ kind: "impossible", reason: "" }),
    profile: async () => undefined,
    health: () => ({ connected: true, detail: "" }),
    stop: async () => {},
  });
  const delivery = createDelivery({
    db,
    adapters: [
      platform("slack", SLACK.answerMs, SLACK.perMinute),
      platform("discord", DISCORD.answerMs, DISCORD.perMinute),
    ],
    clock: systemClock,
    log: silentLog,
    draw: onePixel,
    random: Math.random,
    observe: () => {},
  });
  delivery.start();
  await delay(starts + SECONDS * 1_000 - Date.now());
  await delivery.stop();
  await sql`truncate outbox`;
  return arrivals;
}

/** One message after the other for each lane, sealed once and stored many times. */
async function fill(
  sql: OpenDatabase["sql"],
  starts: number,
  perMinute: number | undefined,
): Promise<void> {
  const keyring = createKeyring({ current: BLANK.KITH_SECRET });
  const payload = keyring.seal(
    toJson({ message: [text("Ana Silva: a word of thanks is due.")], why: "A bench." }),
    "outbox.payload",
  );
  const seconds = SECONDS + SETTLE_MS / 1_000 + 2;
  const start = new Date(starts - (perMinute === undefined ? SETTLE_MS + 1_000 : 0)).toISOString();
  const [slack, discord] = [
    perMinute ?? SLACK.perMinute * 1.2,
    perMinute ?? DISCORD.perMinute * 1.2,
  ];
  await sql`
    insert into outbox (group_id, id, workspace_id, lane, dedupe_key, target, payload, state, run_at)
      select w.group_id, gen_random_uuid(), w.id,
        case when w.platform = 'slack' then 'slack:' || w.external_id else w.platform end,
        'bench:' || n, '{"kind": "account", "account": "U1"}', ${payload}, 'queued',
        ${start}::timestamptz + case when ${perMinute === undefined}
          then interval '0 seconds' else (n + random()) * ${60 / (perMinute ?? 60)}::float8 * interval '1 second' end
      from workspaces w, generate_series(0,
        (case when w.platform = 'slack' then ${slack}::float8 else ${discord}::float8 end * ${seconds}::float8 / 60)::int) n`;
  await sql`update lanes set next_at = ${start}`;
  await sql`vacuum analyze outbox`;
}
