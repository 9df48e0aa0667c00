import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { eq } from "drizzle-orm";
import type { Platform } from "#chat/incoming.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import {
  accounts,
  contacts,
  groups,
  lanes,
  members,
  newId,
  nudges,
  nudgeSettings,
  outbox,
  tasks,
  workspaces,
} from "#db/schema/index.ts";
import { startFakeDiscord, type FakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import { startFakeSlack, type FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { addPerson, conversationWith } from "#test/support/fake-slack/world.ts";
import type { NudgeWorkerSettings } from "./nudge-worker.ts";

/** A Wednesday at noon, where everybody is. */
const STARTS_AT = new Date("2026-03-04T12:00:00Z");
const WORKERS = 3;
const WORKER = path.join(import.meta.dirname, "nudge-worker.ts");
const ROWS_AT_ONCE = 1_000;

export type StormSettings = {
  readonly databaseUrl: string;
  readonly secret: string;
  /** Nudges due at the start, half of them on Slack. */
  readonly nudges: number;
  /** Slack paces each of them. */
  readonly slackWorkspaces: number;
};

export type Storm = {
  /** Starts workers in the place of those that are dead, until there are so many; three when left out. */
  readonly startWorkers: (options?: { readonly count?: number; readonly aheadMs?: number }) => void;
  /** Ends one of them at random, as a crash does. False when none is left. */
  readonly killOne: (random: () => number) => Promise<boolean>;
  /** Resolves when so many messages have reached somebody. */
  readonly arrived: (messages: number) => Promise<void>;
  /** Resolves when nothing is due or under way any more; undefined when that takes too long. */
  readonly settled: (withinMs: number) => Promise<StormReport | undefined>;
  readonly close: () => Promise<void>;
};

/** What became of each nudge, counted. */
type StormReport = {
  readonly planned: number;
  /** Known to have arrived. */
  readonly sent: number;
  /**
   * The platform or a dead worker left it open whether it arrived, and it is not sent again: on Slack at once, on Discord
   * when its second try would come after the minutes for which Discord knows a message.
   */
  readonly uncertain: number;
  readonly uncertainArrived: number;
  /** Why they are, by reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Members without a planned nudge, and nudges neither arrived nor known to be uncertain. */
  readonly lost: number;
  /** Members with two planned nudges, and people with two messages. */
  readonly twice: number;
  /** How often a second try was needed. */
  readonly retried: number;
};

/** Fills the database with due nudges and starts both platforms, which limit 5 % and fail 2 % after storing. */
export async function brewStorm(settings: StormSettings): Promise<Storm> {
  const { databaseUrl, secret } = settings;
  const keyring = createKeyring({ current: secret });
  const open = () => openDatabase({ databaseUrl, dataDir: "", keyring, maxConnections: 2 });
  const first = await open();
  const slack = await startFakeSlack();
  const discord = await startFakeDiscord();
  const people = await fill(first, slack, discord, settings);
  await first.close();
  misbehave(slack, discord);

  const offsetMs = STARTS_AT.getTime() - Date.now();
  const workers = new Set<ChildProcess>();
  const argument = (aheadMs: number): string =>
    JSON.stringify({
      databaseUrl,
      secret,
      slack: { apiUrl: slack.apiUrl, botToken: slack.botToken },
      discord: { apiUrl: discord.apiUrl, token: discord.token },
      clockOffsetMs: offsetMs + aheadMs,
    } satisfies NudgeWorkerSettings);
  const kill = async (worker: ChildProcess): Promise<void> => {
    workers.delete(worker);
    worker.kill("SIGKILL");
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
  };
  const messages = (): number => slack.world.messages.length + discord.world.messages.length;

  return {
    startWorkers({ count = WORKERS, aheadMs = 0 } = {}) {
      while (workers.size < count) {
        const worker = spawn(process.execPath, [WORKER, argument(aheadMs)], {
          stdio: ["ignore", "ignore", "inherit"],
        });
        worker.once("exit", () => workers.delete(worker));
        workers.add(worker);
      }
    },
    async killOne(random) {
      const alive = [...workers];
      const worker = alive[Math.floor(random() * alive.length)];
      if (worker === undefined) return false;
      await kill(worker);
      return true;
    },
    async arrived(wanted) {
      while (messages() < wanted) await delay(20);
    },
    async settled(withinMs) {
      const database = await open();
      try {
        for (const end = performance.now() + withinMs; performance.now() < end; await delay(100)) {
          if (await isSettled(database, people.length)) return await report(database, people);
        }
        return undefined;
      } finally {
        await database.close();
      }
    },
    async close() {
      await Promise.all([...workers].map(kill));
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}

/** Somebody with a nudge due, and how many messages they have got. */
type Receiver = {
  readonly memberId: string;
  readonly platform: Platform;
  readonly got: () => number;
};

async function fill(
  { db }: OpenDatabase,
  slack: FakeSlack,
  discord: FakeDiscord,
  { nudges: count, slackWorkspaces }: StormSettings,
): Promise<readonly Receiver[]> {
  const places = [
    ...Array.from({ length: slackWorkspaces }, (_, n) => place("slack", `T${n}`)),
    place("discord", discord.guild.id),
  ];
  const [onDiscord] = places.slice(-1);
  const slackPlaces = places.slice(0, -1);
  const rows = Array.from({ length: count }, (_, n) => {
    const where = n % 2 === 0 ? slackPlaces[(n / 2) % slackPlaces.length] : onDiscord;
    if (where === undefined) throw new Error("nowhere to be");
    const [memberId, contactId] = [newId(), newId()];
    const externalId =
      where.platform === "slack"
        ? addPerson(slack.world, `p${n}`).id
        : discord.addMember(`p${n}`).id;
    return { where, memberId, contactId, externalId, n };
  });
  const at = STARTS_AT;
  await db.insert(groups).values(places.map(({ id }) => ({ id, createdAt: at, timeZone: "UTC" })));
  await db.insert(workspaces).values(
    places.map(({ id, platform, workspace }) => ({
      groupId: id,
      id,
      platform,
      externalId: workspace,
      installedAt: at,
    })),
  );
  await db
    .insert(lanes)
    .values(places.map(({ lane }) => ({ lane, nextAt: at })))
    .onConflictDoNothing();
  // As many people as there are measured in no group: nobody's day is drawn to go without.
  await db.update(groups).set({ measuresNudges: false });
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE).map((row) => ({
      ...row,
      groupId: row.where.id,
    }));
    await db
      .insert(members)
      .values(some.map(({ groupId, memberId }) => ({ groupId, id: memberId, joinedAt: at })));
    await db.insert(accounts).values(
      some.map(({ groupId, memberId, externalId, where }) => ({
        groupId,
        workspaceId: where.id,
        memberId,
        platform: where.platform,
        externalId,
        lastUsedAt: at,
      })),
    );
    await db.insert(contacts).values(
      some.map(({ groupId, memberId, contactId, n }) => ({
        groupId,
        id: contactId,
        ownerId: memberId,
        name: `Ana ${n}`,
        nameKey: `ana ${n}`,
        createdAt: at,
      })),
    );
    await db.insert(tasks).values(
      some.map(({ groupId, memberId, contactId }) => ({
        groupId,
        ownerId: memberId,
        kind: "thank-you" as const,
        contactId,
        dueOn: "2026-03-04",
        createdAt: at,
      })),
    );
    await db.insert(nudgeSettings).values(
      some.map(({ groupId, memberId }) => ({
        groupId,
        memberId,
        isOn: true,
        hour: 11,
        days: [1, 2, 3, 4, 5],
        nextAt: new Date("2026-03-04T11:00:00Z"),
      })),
    );
  }
  return rows.map(({ memberId, externalId, where: { platform } }): Receiver => ({
    memberId,
    platform,
    got: () => {
      const [channel, all] =
        platform === "slack"
          ? [conversationWith(slack.world, [externalId]).id, slack.world.messages]
          : [discord.directMessage(externalId).id, discord.world.messages];
      return all.filter((message) => message.channel === channel).length;
    },
  }));
}

function place(platform: "slack" | "discord", workspace: string) {
  const lane = platform === "slack" ? `slack:${workspace}` : platform;
  return { id: newId(), platform, workspace, lane };
}

/** 5 % are limited, and 2 % answered by a server error after they were carried out. */
function misbehave(slack: FakeSlack, discord: FakeDiscord): void {
  slack.faults.byChance("chat.postMessage", () => {
    const luck = Math.random();
    if (luck < 0.05) return { kind: "rate-limited", retryAfterSeconds: 1 };
    return luck < 0.07 ? { kind: "fails-after", status: 503 } : undefined;
  });
  discord.faults.byChance("POST /channels/:channel/messages", () => {
    const luck = Math.random();
    if (luck < 0.05) return { kind: "rate-limit", retryAfterSeconds: 0.2, global: false };
    return luck < 0.07 ? { kind: "error", status: 503, stored: true } : undefined;
  });
}

async function isSettled({ sql }: OpenDatabase, expected: number): Promise<boolean> {
  const [row] = await sql<{ open: number; planned: number }[]>`
    select count(*) filter (where state in ('held', 'queued', 'sending'))::int as open,
      count(*)::int as planned from outbox`;
  return row !== undefined && row.open === 0 && row.planned >= expected;
}

async function report({ db }: OpenDatabase, people: readonly Receiver[]): Promise<StormReport> {
  const letters = Map.groupBy(
    await db
      .select({
        memberId: outbox.memberId,
        state: outbox.state,
        reason: outbox.lastReason,
        attempts: outbox.attempts,
      })
      .from(outbox),
    ({ memberId }) => memberId,
  );
  const planned = Map.groupBy(
    await db.select({ memberId: nudges.memberId }).from(nudges).where(eq(nudges.isHeldOut, false)),
    ({ memberId }) => memberId,
  );
  const found = { planned: 0, sent: 0, uncertain: 0, uncertainArrived: 0, lost: 0, twice: 0 };
  const reasons: Record<string, number> = {};
  let retried = 0;
  for (const { memberId, got, platform } of people) {
    const [letter, ...more] = letters.get(memberId) ?? [];
    const times = got();
    const plans = planned.get(memberId)?.length ?? 0;
    found.planned += plans;
    if (times > 1 || more.length > 0 || plans > 1) found.twice += 1;
    retried += Math.max(0, (letter?.attempts ?? 1) - 1);
    if (letter?.state === "uncertain") {
      found.uncertain += 1;
      found.uncertainArrived += times;
      const reason = `${platform}: ${letter.reason ?? ""}`;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    } else if (letter?.state === "sent" && times === 1) found.sent += 1;
    else found.lost += 1;
  }
  return { ...found, reasons, retried };
}
