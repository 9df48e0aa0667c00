import { and, asc, eq, gt, inArray, isNotNull, sql } from "drizzle-orm";
import { packId } from "#core/action-args.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { deliveries, outbox } from "#db/schema/index.ts";
import type { Erasing } from "./erasing.ts";

/** How messages to others may name somebody. */
type Named = { readonly name: string | null; readonly accounts: readonly string[] };

/** As many as are opened at once. */
const BATCH = 1_000;

const UNSETTLED = ["held", "queued", "sending"] as const;

/**
 * What was written to others about somebody: messages that wait are dropped, and of those that went out, and of stored
 * answers, nothing is left to read. Conversations that they were to be part of are forgotten.
 */
export async function withdrawMail(tx: Tx, erasing: Erasing, named: Named): Promise<void> {
  const names = marksOf(erasing.memberId, named);
  for (const account of named.accounts) {
    await tx
      .delete(outbox)
      .where(
        and(
          eq(outbox.groupId, erasing.groupId),
          sql`${outbox.target} -> 'accounts' @> ${JSON.stringify([account])}::jsonb`,
        ),
      );
  }
  await emptyMessages(tx, erasing, names);
  await emptyAnswers(tx, erasing);
}

type Names = (json: string) => boolean;

/** Whether a rendered message names them: by an account, on a button, or by the name that they had, as words. */
function marksOf(memberId: string, { name, accounts }: Named): Names {
  const ids = [memberId, packId(memberId), ...accounts.map((account) => JSON.stringify(account))];
  const words = JSON.stringify(name?.trim() ?? "").slice(1, -1);
  return (json) => ids.some((id) => json.includes(id)) || (words !== "" && holdsWords(json, words));
}

/** Whether these words stand in the text, and not within longer ones. */
function holdsWords(json: string, words: string): boolean {
  const text = json.replaceAll(/\\[nrt]/g, "  ");
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + words.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

async function emptyMessages(tx: Tx, { groupId, now }: Erasing, names: Names): Promise<void> {
  for (let after = NO_ID; ;) {
    const rows = await tx
      .select({ id: outbox.id, payload: outbox.payload })
      .from(outbox)
      .where(and(eq(outbox.groupId, groupId), isNotNull(outbox.payload), gt(outbox.id, after)))
      .orderBy(asc(outbox.id))
      .limit(BATCH);
    const found = rows.filter(({ payload }) => payload !== null && names(payload));
    if (found.length > 0) {
      const isFound = and(
        eq(outbox.groupId, groupId),
        inArray(
          outbox.id,
          found.map(({ id }) => id),
        ),
      );
      await tx
        .update(outbox)
        .set({ state: "dropped", settledAt: now, lastReason: "erased" })
        .where(and(isFound, inArray(outbox.state, UNSETTLED)));
      await tx.update(outbox).set({ payload: null, dropAt: now }).where(isFound);
    }
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = last.id;
  }
}

const NO_ID = "00000000-0000-0000-0000-000000000000";

/**
 * Stored answers say nothing of who got them, so all of the group go. They serve redeliveries alone: one that comes now
 * still does nothing twice, and is answered with nothing.
 */
const emptyAnswers = (tx: Tx, { groupId }: Erasing) =>
  tx
    .update(deliveries)
    .set({ answer: null })
    .where(and(eq(deliveries.groupId, groupId), isNotNull(deliveries.answer)));
