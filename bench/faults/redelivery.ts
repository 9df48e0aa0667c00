// Slack delivers a fifth of everything twice, and Discord drops its socket again and again.
import { setTimeout as delay } from "node:timers/promises";
import { startFakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import { createDiscordDriver } from "#test/support/discord-driver.ts";
import { createDesk } from "#features/index.ts";
import { contacts } from "#db/schema/index.ts";
import { startBot } from "../bot-process.ts";
import { BLANK, KITH, startKith } from "../bots.ts";
import { printFigure } from "../report.ts";
import { printBalance, printCheck, printFault } from "./fault.ts";
import { inTown, settleIn } from "./town.ts";

const SECONDS = 15;
const DROPS = 6;

printFault(
  "Slack redelivers 20 % of events",
  `4 people on a fake Slack type for ${SECONDS} s; each fifth envelope comes again within half a second, by whichever socket.`,
);
await inTown({ people: 4 }, async (town) => {
  const { slack, ledger, databaseUrl } = town;
  const kith = await startKith(slack, { databaseUrl });
  try {
    await settleIn(town);
    const { deliver } = slack.sockets;
    const again: Promise<unknown>[] = [];
    let count = 0;
    Object.assign(slack, {
      deliver: (envelope: Parameters<typeof deliver>[0]) => {
        if (count++ % 5 === 0) {
          const retry = { ...envelope, retry: 1 };
          again.push(delay(Math.random() * 500).then(() => deliver(retry)));
        }
        return deliver(envelope);
      },
    });
    await ledger.typeWhile(delay(SECONDS * 1_000));
    await Promise.all(again);
    printFigure("redelivered", again.length, "");
    await town.look(async (database) => {
      printCheck("every letter went out", await ledger.untilSent(database, 15_000));
      const balance = await ledger.balance(database);
      printCheck("every command was answered as asked", balance.done === balance.typed);
      printBalance(balance);
    });
  } finally {
    await kith.stop();
  }
});

printFault(
  `Discord drops the socket, ${DROPS} times`,
  `Somebody on a fake Discord types one command after the other; the gateway breaks every connection each 2 s instead of each
minute, and the client library resumes. Interactions of the gap come when it has.`,
);
await inTown({ people: 1 }, async (town) => {
  const fake = await startFakeDiscord();
  const kith = await startBot(KITH, {
    ...BLANK,
    DISCORD_TOKEN: fake.token,
    DISCORD_API_URL: fake.apiUrl,
    DATABASE_URL: town.databaseUrl,
  });
  try {
    const driver = createDiscordDriver(fake, createDesk("").catalogue);
    const chloe = await driver.person("chloe");
    const state = { isOver: false };
    const names: string[] = [];
    const dropping = (async () => {
      for (let nth = 0; nth < DROPS; nth++) {
        await delay(2_000);
        fake.gateway.dropSockets();
      }
      await delay(2_000);
      state.isOver = true;
    })();
    let unanswered = 0;
    let slowestMs = 0;
    while (!state.isOver) {
      const name = `Zoe Number${names.length}x`;
      names.push(name);
      const started = performance.now();
      const reaction = await chloe.type(`/met who:"${name}" how:call`);
      slowestMs = Math.max(slowestMs, performance.now() - started);
      if (reaction.kind !== "message" || !reaction.shown.text.includes(name)) unanswered++;
      await delay(50);
    }
    await dropping;
    printFigure("commands", names.length, "");
    printFigure("resumed", fake.gateway.resumed(), "");
    printFigure("slowest answer", slowestMs / 1000, "s");
    printCheck("every command was answered as asked", unanswered === 0);
    await town.look(async ({ db }) => {
      const kept = (await db.select({ name: contacts.name }).from(contacts)).map(
        ({ name }) => name,
      );
      printCheck(
        "nothing lost",
        names.every((name) => kept.includes(name)),
      );
      printCheck("nothing doubled", new Set(kept).size === kept.length);
    });
    console.log("  a person sees: the answer, a little later");
  } finally {
    await kith.stop();
    await fake.close();
  }
});
