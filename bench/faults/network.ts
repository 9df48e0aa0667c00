// The network to the platform is cut, while letters wait.
import { setTimeout as delay } from "node:timers/promises";
import { startKith } from "../bots.ts";
import { printFigure } from "../report.ts";
import { printBalance, printCheck, printFault } from "./fault.ts";
import { inTown, settleIn } from "./town.ts";

const [SECONDS = 60] = process.argv.slice(2).map(Number);
const PEOPLE = 3;
const LETTERS = 5;

printFault(
  `The network to Slack cut for ${SECONDS} s`,
  `The fake Slack ends its connections and refuses new ones; \`node bench/faults/network.ts 600\` takes the ten minutes. Help is
given just before, so that letters about it wait; then everybody types on.`,
);
await inTown({ people: PEOPLE }, async (town) => {
  const { slack, ledger, databaseUrl } = town;
  const kith = await startKith(slack, { databaseUrl });
  try {
    await settleIn(town);
    const [first] = ledger.crowd;
    if (first === undefined) throw new Error("nobody is there");
    // Carried out and never answered: nobody knows whether these arrived.
    slack.faults.next("chat.postMessage", { kind: "fails-before", status: 503 });
    for (let nth = 0; nth < LETTERS * 3; nth++) await ledger.type(first);
    const restore = await slack.cut();
    await delay(SECONDS * 1_000);
    await restore();
    const back = performance.now();
    await slack.sockets.untilCount(2).catch(() => undefined);
    const last = await ledger.type(first);
    printFigure("first answer after the network is back", (performance.now() - back) / 1000, "s");
    printCheck("works again by itself afterwards", last.outcome === "done");
    await ledger.typeWhile(delay(2_000));
    await town.look(async (database) => {
      // Each try waits twice as long as the one before: at most as long again as the network was away.
      const allSent = await ledger.untilSent(database, 120_000 + SECONDS * 1_000);
      printFigure(
        "all letters sent after the network is back",
        (performance.now() - back) / 1000,
        "s",
      );
      printCheck("every letter went out", allSent);
      printBalance(await ledger.balance(database));
    });
  } finally {
    await kith.stop();
  }
});
