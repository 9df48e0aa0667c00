import { eq, inArray } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { contacts } from "#db/schema/index.ts";
import { keepDoors } from "#features/employers/index.ts";
import { bookChange, bookRevision } from "../book/book-change.ts";
import { wouldCircle } from "../chain.ts";
import { contactWords } from "../search/contact-words.ts";
import { employerColumns } from "../employer.ts";
import { areTwins } from "./find-twins.ts";
import { moveApart } from "./keep-apart.ts";
import { mergeWords } from "./merged-contact.ts";
import { moveOutreaches } from "./move-outreaches.ts";
import { moveRecords, moveTasks } from "./move-records.ts";
import { type Contact, isOwn } from "../own-contacts.ts";

/** Both entries of one person: the one that was there first is kept. */
export type Pair = { readonly kept: Contact; readonly gone: Contact };

/**
 * Two of the caller's contacts that may be merged, locked until the transaction ends.
 * @throws UserError `merge-done` when one of them is gone by now, `not-twins` when they are two people
 */
export async function findPair(ctx: Context, ids: readonly [string, string]): Promise<Pair> {
  const [kept, gone] = await ctx.tx
    .select()
    .from(contacts)
    .where(isOwn(ctx, inArray(contacts.id, [...ids])))
    // Ids are time-ordered. In one order for everybody, so that two taps at once do not wait for each other.
    .orderBy(contacts.id)
    .for("update");
  if (kept === undefined || gone === undefined) {
    throw new UserError("merge-done", (texts) => texts.contacts.mergeDone);
  }
  if (!areTwins(kept, gone)) {
    throw new UserError("not-twins", (texts) => texts.contacts.notTwins);
  }
  return { kept, gone };
}

/**
 * Makes one contact of two entries for the same person: meetings, tasks, outreaches, credits and whom they referred
 * move to the one that is kept, and no word is lost. Returns the one that is left.
 * @throws UserError `merge-done`, `not-twins`
 */
export async function mergeContacts(
  ctx: Context,
  ids: readonly [string, string],
): Promise<Contact> {
  const { kept, gone } = await findPair(ctx, ids);
  const referrer = await keptReferrer(ctx, kept, gone);
  await moveTasks(ctx, kept.id, gone.id);
  await moveOutreaches(ctx, kept.id, gone.id);
  await moveRecords(ctx, kept.id, gone.id);
  await moveApart(ctx, kept.id, gone.id);
  await ctx.tx.delete(contacts).where(isOwn(ctx, eq(contacts.id, gone.id)));
  const labels = ctx.texts.contacts.fields;
  const merged = mergeWords(kept, gone, (part) => labels[part]);
  const [left] = await ctx.tx
    .with(...bookChange(ctx))
    .update(contacts)
    .set({
      ...merged,
      ...employerColumns(ctx, merged.company),
      words: contactWords({ ...merged, name: kept.name }),
      revision: bookRevision,
      ...referrer,
    })
    .where(isOwn(ctx, eq(contacts.id, kept.id)))
    .returning();
  if (left === undefined) throw new Error("a locked contact vanished");
  await keepDoors(ctx, [left]);
  return left;
}

/** Who gave the name: as the kept entry says, else as the other; never themselves, and never in a circle. */
async function keptReferrer(
  ctx: Context,
  kept: Contact,
  gone: Contact,
): Promise<Pick<Contact, "referredByContactId" | "referredByMemberId">> {
  for (const { referredByContactId, referredByMemberId } of [kept, gone]) {
    if (referredByMemberId !== null) return { referredByContactId: null, referredByMemberId };
    if (referredByContactId === null) continue;
    const isCircle =
      (await wouldCircle(ctx, kept.id, referredByContactId)) ||
      (await wouldCircle(ctx, gone.id, referredByContactId));
    if (!isCircle) return { referredByContactId, referredByMemberId: null };
  }
  return { referredByContactId: null, referredByMemberId: null };
}
