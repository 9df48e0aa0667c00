import { eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { normalise, tidy } from "#core/names.ts";
import { UserError } from "#core/user-error.ts";
import { contacts } from "#db/schema/index.ts";
import { keepDoors } from "#features/employers/index.ts";
import { refuseSuppressed } from "#features/suppression/index.ts";
import { bookChange, bookRevision } from "../book/book-change.ts";
import { wouldCircle } from "../chain.ts";
import { contactWords } from "../search/contact-words.ts";
import { employerColumns } from "../employer.ts";
import type { Completable, NewContact } from "../save/new-contact.ts";
import { type Contact, isOwn, lockContact } from "../own-contacts.ts";
import { reschedule } from "../cadence/reschedule.ts";
import { referrerColumns } from "../save/save-contact.ts";

/** `null` empties; absent and `undefined` leave what is there. */
export type ContactChange = {
  readonly [Part in Exclude<keyof NewContact, "source">]?:
    | NewContact[Part]
    | (Part extends Completable ? null : never)
    | undefined;
};

/**
 * Changes what is given; what is absent stays. A change of what the next talk hangs on moves its day.
 * @throws UserError `contact-gone`; `referral-circle` when they would have led to whoever led to them; `suppressed` when
 *   they are now somebody who asked not to be kept
 */
export async function editContact(
  ctx: Context,
  id: string,
  change: ContactChange,
): Promise<Contact> {
  const name = change.name === undefined ? undefined : tidy(change.name);
  const referrer =
    change.referredBy === undefined ? undefined : await referrerColumns(ctx, change.referredBy);
  const giver = referrer?.referredByContactId ?? null;
  if (giver !== null && (await wouldCircle(ctx, id, giver))) {
    throw new UserError("referral-circle", (texts) => texts.contacts.referralCircle, "referred-by");
  }
  const before = await lockContact(ctx, id);
  await refuseSuppressed(ctx, {
    name: name ?? before.name,
    company: change.company === undefined ? before.company : change.company,
    email: change.email === undefined ? before.email : change.email,
  });
  const [contact] = await ctx.tx
    .with(...bookChange(ctx))
    .update(contacts)
    .set({
      ...(name === undefined ? {} : { name, nameKey: ctx.keyedHash(normalise(name)) }),
      ...employerColumns(ctx, change.company),
      role: change.role,
      circle: change.circle,
      revision: bookRevision,
      words: contactWords({
        name: name ?? before.name,
        company: change.company === undefined ? before.company : change.company,
        role: change.role === undefined ? before.role : change.role,
        circle: change.circle === undefined ? before.circle : change.circle,
      }),
      notes: change.notes,
      email: change.email,
      phone: change.phone,
      link: change.link,
      tie: change.tie,
      cadenceWeeks: change.cadenceWeeks,
      lastSpokeOn: change.lastSpokeOn,
      ...referrer,
    })
    .where(isOwn(ctx, eq(contacts.id, id)))
    .returning();
  if (contact === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  await keepDoors(ctx, [contact]);
  await reschedule(ctx, before, contact);
  return contact;
}
