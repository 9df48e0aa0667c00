import { startPostgres } from "#test/support/start-postgres.ts";
import { onInterrupt } from "./on-interrupt.ts";

/** Runs `work` beside a Postgres server with fsync on, which is gone afterwards. */
export async function withPostgres(work: (serverUrl: string) => Promise<void>): Promise<void> {
  const server = await startPostgres({ durable: true });
  const forget = onInterrupt(server.stop);
  try {
    await work(server.url);
  } finally {
    forget();
    await server.stop();
  }
}
