import type { Log } from "#chat/log.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";

/** What a job may use. It finds due rows with `inSystem` and settles them with `eachDue`, each in a transaction of its own. */
export type JobContext = {
  readonly now: Date;
  readonly db: Db;
  readonly commandPrefix: string;
  readonly log: Log;
};

/** Something that happens by itself, run by whichever replica is first. */
export type JobDef = {
  readonly name: string;
  /** Five or six cron fields, in UTC. */
  readonly cron: string;
  readonly run: (job: JobContext) => Promise<void>;
};
