import { sql } from "drizzle-orm";
import { Gauge, type Registry } from "prom-client";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { inSystem } from "#db/transactions/tenant.ts";

/** Figures are read at most so often, however many ask for them, in milliseconds. */
const FRESH_MS = 5_000;

type Figures = {
  readonly waiting: readonly { readonly state: string; readonly n: number }[];
  readonly oldestSeconds: number;
  readonly connections: readonly { readonly state: string; readonly n: number }[];
  /** How long the questions took, with the wait for a free connection. */
  readonly seconds: number;
};

/** Gauges of what is in the database, read when somebody looks. While it is away they are left out. */
export function addDatabaseMetrics(registry: Registry, db: Db): void {
  const registers = [registry];
  let known: { readonly at: number; readonly figures: Promise<Figures> } | undefined;
  const read = (): Promise<Figures> => {
    if (known === undefined || performance.now() - known.at > FRESH_MS) {
      known = { at: performance.now(), figures: readFigures(db) };
    }
    return known.figures;
  };
  const gauge = (name: string, help: string, show: (gauge: Gauge, figures: Figures) => void) =>
    new Gauge({
      name,
      help,
      registers,
      labelNames: name.endsWith("_seconds") ? [] : ["state"],
      async collect() {
        this.reset();
        try {
          show(this, await read());
        } catch {
          // The next look asks again; `/readyz` says what is wrong.
          known = undefined;
          this.remove();
        }
      },
    });
  gauge("kith_outbox_messages", "Messages on their way, by state.", (shown, { waiting }) => {
    for (const { state, n } of waiting) shown.set({ state }, n);
  });
  gauge(
    "kith_outbox_oldest_seconds",
    "How long the oldest message that is due has waited; 0 when none is due.",
    (shown, { oldestSeconds }) => shown.set(oldestSeconds),
  );
  gauge(
    "kith_database_connections",
    "Connections of all Kith processes to the database, by what they do.",
    (shown, { connections }) => {
      for (const { state, n } of connections) shown.set({ state }, n);
    },
  );
  gauge(
    "kith_database_answer_seconds",
    "How long a small transaction took, with the wait for a free connection of the pool.",
    (shown, { seconds }) => shown.set(seconds),
  );
}

async function readFigures(db: Db): Promise<Figures> {
  const started = performance.now();
  const queue = await inSystem(db, async (tx) => {
    // Each state by the index of its own: what was sent long ago is not counted.
    const waiting = await tx.execute<{ state: string; n: number }>(sql`
      select 'queued' as state, count(*)::int as n from outbox where state = 'queued'
      union all select 'held', count(*)::int from outbox where state = 'held'
      union all select 'sending', count(*)::int from outbox where state = 'sending'
      union all select 'uncertain', count(*)::int from outbox where state = 'uncertain'`);
    const [oldest] = await tx.execute<{ seconds: number | null }>(sql`
      select extract(epoch from now() - min(run_at))::float8 as seconds
      from outbox where state = 'queued' and run_at <= now()`);
    return { waiting: [...waiting], oldestSeconds: oldest?.seconds ?? 0 };
  });
  const seconds = (performance.now() - started) / 1000;
  // As who logged in: a role sees nothing of what others do.
  const connections = await db.execute<{ state: string; n: number }>(sql`
    select coalesce(state, 'unknown') as state, count(*)::int as n from pg_stat_activity
    where datname = current_database() and application_name = 'kith' group by 1`);
  return { ...queue, connections: [...connections], seconds };
}
