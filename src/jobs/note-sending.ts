import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { uuids } from "#db/drizzle/uuids.ts";
import { outbox } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import type { ClaimedMessage } from "./claim-messages.ts";

/**
 * Writes down that a message is handed to its platform now, and may have arrived from now on. Resolves to false when the
 * lease had run out: then somebody else has it. A claimed message without this note surely never left.
 */
export type NoteSending = (message: ClaimedMessage) => Promise<boolean>;

type Waiting = {
  readonly message: ClaimedMessage;
  readonly resolve: (isOurs: boolean) => void;
  readonly reject: (error: unknown) => void;
};

/** What is ready in the same turn of the event loop is noted in one statement. */
export function createNoteSending(db: Db, now: () => Date): NoteSending {
  let waiting: Waiting[] = [];

  async function noteAll(): Promise<void> {
    const all = waiting;
    waiting = [];
    try {
      const ours = await note(
        db,
        all.map(({ message }) => message),
        now(),
      );
      for (const { message, resolve } of all) resolve(ours.has(message.id));
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  }

  return (message) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void noteAll());
      waiting.push({ message, resolve, reject });
    });
}

async function note(
  db: Db,
  messages: readonly ClaimedMessage[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const attempts = `{${messages.map((message) => message.attempts).join(",")}}`;
  const rows = await inSystem(db, (tx) =>
    tx
      .update(outbox)
      .set({
        uncertainSince: sql`coalesce(${outbox.uncertainSince}, ${now.toISOString()}::timestamptz)`,
      })
      .where(
        and(
          eq(outbox.state, "sending"),
          sql`(${outbox.groupId}, ${outbox.id}, ${outbox.attempts}) in (select * from unnest(
            ${uuids(messages.map(({ groupId }) => groupId))},
            ${uuids(messages.map(({ id }) => id))},
            ${attempts}::int[]))`,
        ),
      )
      .returning({ id: outbox.id }),
  );
  return new Set(rows.map(({ id }) => id));
}
