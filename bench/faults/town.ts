import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { startFakeSlack, type FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { createLedger } from "#test/support/faults/ledger.ts";
import {
  startPostgres,
  type PostgresOptions,
  type PostgresServer,
} from "#test/support/start-postgres.ts";
import { onInterrupt } from "../on-interrupt.ts";
import { BLANK, createDatabase } from "../bots.ts";

export const KEYRING = createKeyring({ current: BLANK.KITH_SECRET });

/** A Postgres server, a fake Slack and people who type through a fault. */
export type Town = {
  readonly server: PostgresServer;
  readonly databaseUrl: string;
  readonly slack: FakeSlack;
  readonly ledger: ReturnType<typeof createLedger>;
  /** Opens the database beside Kith, without any fault between, for as long as `work` takes. */
  readonly look: <Result>(work: (database: OpenDatabase) => Promise<Result>) => Promise<Result>;
};

/** Runs `work` in a new town, which is gone afterwards. */
export async function inTown(
  options: PostgresOptions & { readonly people: number },
  work: (town: Town) => Promise<void>,
): Promise<void> {
  const server = await startPostgres({ durable: true, ...options });
  const forget = onInterrupt(server.stop);
  const slack = await startFakeSlack();
  try {
    const databaseUrl = await createDatabase(server.url, "kith");
    await work({
      server,
      databaseUrl,
      slack,
      ledger: createLedger(slack, options.people),
      async look(see) {
        const opened = { databaseUrl, dataDir: "", keyring: KEYRING, maxConnections: 1 };
        const database = await openDatabase(opened);
        try {
          return await see(database);
        } finally {
          await database.close();
        }
      },
    });
  } finally {
    await slack.close();
    forget();
    await server.stop();
  }
}

/** Everybody turns up once, and may be written to. */
export async function settleIn({ ledger, look }: Town): Promise<void> {
  for (const person of ledger.crowd) await ledger.type(person);
  // The receiver of help is known once help was given.
  for (let nth = 0; nth < 3; nth++) {
    const [first] = ledger.crowd;
    if (first !== undefined) await ledger.type(first);
  }
  await look(ledger.letWrite);
}
