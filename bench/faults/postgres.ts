// Postgres restarted, crashed, out of connections, read-only, full, slow: one after the other, beside a running Kith.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { startFaultProxy } from "#test/support/faults/fault-proxy.ts";
import { startKith } from "../bots.ts";
import { printBalance, printCheck, printFault } from "./fault.ts";
import { inTown, settleIn, type Town } from "./town.ts";

/** `node bench/faults/postgres.ts crashed slow` tries some of them. */
const named = process.argv.slice(2);
const PEOPLE = 4;
const BEFORE_MS = 1_500;
const AFTER_MS = 3_000;

/** Lets everybody type before, while and after the fault is there, and says what came of it. */
async function through(
  title: string,
  method: string,
  fault: (town: Town) => Promise<void>,
  options: {
    readonly maxConnections?: number;
    readonly under?: string;
    readonly slowBy?: number;
  } = {},
): Promise<void> {
  if (named.length > 0 && !named.some((name) => title.includes(name))) return;
  printFault(title, method);
  await inTown({ people: PEOPLE, ...options }, async (town) => {
    const proxy = await startFaultProxy(town.databaseUrl);
    const kith = await startKith(town.slack, { databaseUrl: proxy.url });
    try {
      await settleIn(town);
      proxy.slowBy(options.slowBy ?? 0);
      await town.ledger.typeWhile(
        (async () => {
          await delay(BEFORE_MS);
          await fault(town);
          await delay(AFTER_MS);
        })(),
      );
      proxy.slowBy(0);
      const [first] = town.ledger.crowd;
      const last = first && (await town.ledger.type(first));
      printCheck("works again by itself afterwards", last?.outcome === "done");
      await town.look(async (database) => {
        printCheck("every letter went out", await town.ledger.untilSent(database, 15_000));
        printBalance(await town.ledger.balance(database));
      });
    } finally {
      await kith.stop();
      proxy.close();
    }
  });
}

const about = `${PEOPLE} people on a fake Slack type one command after the other (/met, each third time /gave with a letter to its receiver),`;

await through(
  "Postgres restarted (as an upgrade does)",
  `${about}
a real server with fsync is stopped by SIGINT and started again, three times, away for 0.5 s each.`,
  async ({ server }) => {
    for (let nth = 0; nth < 3; nth++) {
      await server.restart("SIGINT", 500);
      await delay(1_000);
    }
  },
);
await through(
  "Postgres crashed",
  `${about}
the server gets SIGKILL and is started again after 5 s; it recovers by its log.`,
  ({ server }) => server.restart("SIGKILL", 5_000),
);
await through(
  "Postgres out of connections",
  `${about}
a server of 30 connections; another program takes all that are left, Kith's own are ended, for 6 s.`,
  async ({ server }) => {
    const hog = postgres(server.url, { max: 1 });
    const others: postgres.Sql[] = [];
    // Kith comes back for what is freed: again and again, until the other program was faster everywhere.
    for (let left = 1, refused = 0; left > 0 || refused === 0;) {
      await hog`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'kith'`;
      const more = Array.from({ length: 15 }, () =>
        postgres(server.url, { max: 1, connect_timeout: 2, idle_timeout: 0 }),
      );
      others.push(...more);
      const taken = await Promise.allSettled(more.map((other) => other`select 1`));
      refused = taken.filter(({ status }) => status === "rejected").length;
      const [row] = await hog<{ left: number }[]>`
        select count(*)::int as left from pg_stat_activity where datname = 'kith'`;
      left = row?.left ?? 0;
    }
    await delay(6_000);
    await Promise.all(others.map((other) => other.end({ timeout: 0 })));
    await hog.end({ timeout: 0 });
  },
  { maxConnections: 30 },
);
await through(
  "Postgres read-only",
  `${about}
the database is set read-only for 5 s, as after a failover to a replica, and its connections are ended.`,
  async ({ server }) => {
    const operator = postgres(server.url, { max: 1 });
    const renew = () =>
      operator`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'kith'`;
    await operator`alter database kith set default_transaction_read_only = on`;
    await renew();
    await delay(5_000);
    await operator`alter database kith reset default_transaction_read_only`;
    await renew();
    await operator.end();
  },
);
await withSmallDisk(async (under) =>
  through(
    "Postgres out of disk",
    `${about}
${under === undefined ? "simulated, as nothing can be mounted here: a trigger answers each insert with 53100 (disk_full)" : "the whole server lives on a tmpfs of 700 MB that is filled to the last byte, emptied, and the server started again"}, for 6 s.`,
    (town) => (under === undefined ? pretendFull(town) : fill(under, town)),
    under === undefined ? {} : { under },
  ),
);
await through(
  "Postgres slow by 500 ms",
  `${about}
a proxy on the wire holds back each thing that Kith sends by 500 ms, all the time.`,
  () => delay(15_000),
  { slowBy: 500 },
);

async function withSmallDisk(work: (under: string | undefined) => Promise<void>): Promise<void> {
  const under = mkdtempSync(path.join(tmpdir(), "kith-small-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=700m,mode=755", "tmpfs", under], {
      stdio: "ignore",
    });
  } catch {
    rmSync(under, { recursive: true, force: true });
    return work(undefined);
  }
  try {
    await work(under);
  } finally {
    execFileSync("umount", ["-l", under]);
    rmSync(under, { recursive: true, force: true });
  }
}

async function fill(under: string, { server }: Town): Promise<void> {
  const ballast = path.join(under, "ballast");
  for (let nth = 0, left = 1; left > 0; nth++) {
    const { bavail, bsize } = statfsSync(under);
    left = bavail * bsize;
    if (left > 0) writeFileSync(`${ballast}-${nth}`, Buffer.alloc(Math.min(left, 2 ** 26)));
  }
  await delay(6_000);
  execFileSync("sh", ["-c", `rm -f ${ballast}-*`]);
  // Without room for its log Postgres has ended itself; whoever made room starts it again.
  await server.restart("SIGKILL", 0);
}

async function pretendFull({ databaseUrl }: Town): Promise<void> {
  const operator = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await operator.unsafe(`
    create function disk_full() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
    create trigger disk_full before insert on deliveries execute function disk_full()`);
  await delay(6_000);
  await operator.unsafe("drop trigger disk_full on deliveries");
  await operator.end();
}
