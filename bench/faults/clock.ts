// The clock of the machine jumps by an hour, forth and back, while nudges and letters are due.
import { openDatabase } from "#db/open-database.ts";
import { createTestKith } from "#test/support/test-kith.ts";
import { jumpingClock } from "#test/support/faults/jumping-clock.ts";
import { createDatabase } from "../bots.ts";
import { withPostgres } from "../with-postgres.ts";
import { printFigure } from "../report.ts";
import { printCheck, printFault } from "./fault.ts";
import { KEYRING } from "./town.ts";

printFault(
  "The clock jumps by an hour",
  `The core and its jobs on a real Postgres, with the clock that they are given: no process is fooled. For 20 days everything
that is due runs each half hour, and each seventh time the clock has jumped an hour back or forth; somebody types on.`,
);
await withPostgres(async (serverUrl) => {
  const address = { databaseUrl: await createDatabase(serverUrl, "kith"), dataDir: "" };
  const database = await openDatabase({ ...address, keyring: KEYRING });
  const kith = await createTestKith("postgres", "2026-03-02T07:00:00Z", {
    database: { ...database, address },
  });
  try {
    const { nudges, mostADay, unanswered, typed, meetings } = await jumpingClock(kith, 20);
    printFigure("commands", typed, "");
    printFigure("nudges", nudges, "");
    printFigure("most nudges of one day", mostADay, "", { atMost: 1 });
    printCheck("every command was answered as asked", unanswered === 0);
    printCheck("nothing lost, nothing doubled", meetings === typed);
    console.log("  a person sees: nothing of it");
  } finally {
    await kith.close();
  }
});
