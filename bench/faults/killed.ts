// SIGKILL of any process at any moment, while people type and letters go out.
import { setTimeout as delay } from "node:timers/promises";
import { startBot, type BotProcess } from "../bot-process.ts";
import { BLANK, KITH } from "../bots.ts";
import { printBalance, printCheck, printFault } from "./fault.ts";
import { inTown, settleIn, type Town } from "./town.ts";

const [KILLS = 6] = process.argv.slice(2).map(Number);
const PEOPLE = 4;

const start = ({ slack, databaseUrl }: Town, role: "all" | "web" | "worker"): Promise<BotProcess> =>
  startBot(KITH, {
    ...BLANK,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: databaseUrl,
    ROLE: role,
  });

for (const victim of ["all", "web", "worker"] as const) {
  printFault(
    `SIGKILL of ${victim === "all" ? "the one process" : `the ${victim} process`}, ${KILLS} times`,
    `${PEOPLE} people on a fake Slack type one command after the other (/met, each third time /gave with a letter to its
receiver); the process is killed at a random moment and started again at once.`,
  );
  await inTown({ people: PEOPLE }, async (town) => {
    const other =
      victim === "all" ? undefined : await start(town, victim === "web" ? "worker" : "web");
    let killed = await start(town, victim);
    try {
      await settleIn(town);
      await town.ledger.typeWhile(
        (async () => {
          for (let nth = 0; nth < KILLS; nth++) {
            await delay(300 + Math.random() * 1_500);
            await killed.kill();
            killed = await start(town, victim);
          }
          await delay(1_000);
        })(),
      );
      const [first] = town.ledger.crowd;
      const last = first && (await town.ledger.type(first));
      printCheck("works again by itself afterwards", last?.outcome === "done");
      await town.look(async (database) => {
        // A letter that was on its way when its sender died is looked at again when its lease has run out.
        printCheck("every letter went out", await town.ledger.untilSent(database, 45_000));
        printBalance(await town.ledger.balance(database));
      });
    } finally {
      await killed.stop();
      await other?.stop();
    }
  });
}
