// Two versions of Kith run side by side, as during an upgrade.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { startLoadBalancer } from "#test/support/load-balancer.ts";
import { startBot, type BotProcess } from "../bot-process.ts";
import { BLANK } from "../bots.ts";
import { printFigure } from "../report.ts";
import { printBalance, printCheck, printFault } from "./fault.ts";
import { inTown, settleIn, type Town } from "./town.ts";

/** `node bench/faults/versions.ts v1.2.0`: the version that is upgraded from; by default the one ten commits ago. */
const [before = "HEAD~10"] = process.argv.slice(2);
const ROOT = path.join(import.meta.dirname, "../..");
const PEOPLE = 4;

const older = mkdtempSync(path.join(tmpdir(), "kith-older-"));
try {
  execFileSync("sh", ["-c", `git archive ${before} | tar -x -C '${older}'`], { cwd: ROOT });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(older, "node_modules"));
  for (const way of ["sockets", "HTTP"] as const) {
    printFault(
      `Two versions at once, by ${way}: ${before} and this one`,
      `The older one, taken out of git, serves ${PEOPLE} people who type on. This one starts beside it and brings the database up to
date; for 5 s both answer by turns, then the older one is stopped${way === "HTTP" ? ", which a load balancer sees at /readyz" : ""}.`,
    );
    await inTown({ people: PEOPLE }, (town) => upgrade(town, way));
  }
} finally {
  rmSync(older, { recursive: true, force: true });
}

type Way = "sockets" | "HTTP";

async function upgrade(town: Town, way: Way): Promise<void> {
  const balancer = await startLoadBalancer();
  if (way === "HTTP") town.slack.postTo(`${balancer.url}/slack/events`);
  const start = async (folder: string): Promise<BotProcess> => {
    const started = await startAt(folder, town, way);
    await balancer.add(started.url);
    return started;
  };
  const old = await start(older);
  let fresh: BotProcess | undefined;
  try {
    await settleOn(town, async () => {
      await delay(2_000);
      fresh = await start(ROOT);
      await delay(5_000);
      await old.stop();
      balancer.remove(old.url);
      await delay(2_000);
    });
    await town.look(async (database) => {
      printCheck("every letter went out", await town.ledger.untilSent(database, 15_000));
      const balance = await town.ledger.balance(database);
      if (way === "sockets")
        printFigure("on their way to a socket as it closed", balance.cutOff, "");
      const missed = way === "sockets" ? balance.cutOff : 0;
      printCheck(
        way === "HTTP"
          ? "every command was answered as asked"
          : "every other command was answered as asked",
        balance.done + missed === balance.typed,
      );
      printBalance(balance);
    });
  } finally {
    await fresh?.stop();
    if (fresh === undefined) await old.stop();
    await balancer.close();
  }
}

/** People turn up while the older version alone is there: nothing but it may touch the database before. */
async function settleOn(town: Town, during: () => Promise<void>): Promise<void> {
  for (const person of town.ledger.crowd) await town.ledger.type(person);
  await town.ledger.typeWhile(during());
  await settleIn(town);
}

function startAt(folder: string, { slack, databaseUrl }: Town, way: Way): Promise<BotProcess> {
  return startBot([process.execPath, path.join(folder, "src/main.ts")], {
    ...BLANK,
    SLACK_BOT_TOKEN: slack.botToken,
    ...(way === "sockets"
      ? { SLACK_APP_TOKEN: slack.appToken }
      : { SLACK_SIGNING_SECRET: slack.signingSecret, DRAIN_SECONDS: "1" }),
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: databaseUrl,
    NODE_OPTIONS: "--disable-warning=ExperimentalWarning",
  });
}
