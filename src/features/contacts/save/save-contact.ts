import { eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { normalise, tidy } from "#core/names.ts";
import type { PersonRef } from "#core/option-types.ts";
import { contacts, newId } from "#db/schema/index.ts";
import { keepDoors } from "#features/employers/index.ts";
import { refuseSuppressed } from "#features/suppression/index.ts";
import { bookGrowth, bookRevision } from "../book/book-change.ts";
import { wouldCircle } from "../chain.ts";
import { employerColumns, mayBeSameEmployer } from "../employer.ts";
import { contactWords } from "../search/contact-words.ts";
import { type Contact, isOwn, lockContact } from "../own-contacts.ts";
import { type NewContact, wordsMissing } from "./new-contact.ts";

export type SavedContact = {
  readonly contact: Contact;
  /** `known`: the caller has this person already. `completed`: so too, and something not known before was added. */
  readonly outcome: "new" | "known" | "completed";
};

/**
 * Saves a person as the caller's contact. Somebody of the same name is the same person unless both have an employer
 * and it is another one; what was not known of them before is added, and what was stays.
 * @throws UserError `suppressed` when they asked not to be kept
 */
export async function saveContact(ctx: Context, person: NewContact): Promise<SavedContact> {
  const name = tidy(person.name);
  const nameKey = ctx.keyedHash(normalise(name));
  const [known] = await Promise.all([
    ctx.tx
      .select()
      .from(contacts)
      .where(isOwn(ctx, eq(contacts.nameKey, nameKey))),
    refuseSuppressed(ctx, { ...person, name }),
  ]);
  const same = known.find((row) => mayBeSameEmployer(row.company, person.company));
  if (same !== undefined) return complete(ctx, same, person);
  const row = await newRow(ctx, person, name, nameKey);
  const [contact] = await ctx.tx
    .with(bookGrowth(ctx))
    .insert(contacts)
    .values({ ...row, words: contactWords(row), revision: bookRevision })
    .returning();
  if (contact === undefined) throw new Error("a saved contact was not returned");
  await keepDoors(ctx, [contact]);
  return { contact, outcome: "new" };
}

export type ContactRow = typeof contacts.$inferInsert;

/** The row of somebody who is not on record yet, but for the words by which they are searched. */
export async function newRow(
  ctx: Context,
  person: NewContact,
  name: string,
  nameKey: string,
): Promise<ContactRow> {
  const referrer = await referrerColumns(ctx, person.referredBy);
  return {
    groupId: ctx.group.id,
    id: newId(),
    ownerId: ctx.member.id,
    name,
    nameKey,
    ...employerColumns(ctx, person.company),
    role: person.role,
    circle: person.circle,
    notes: person.notes,
    email: person.email,
    phone: person.phone,
    link: person.link,
    tie: person.tie ?? "new",
    cadenceWeeks: person.cadenceWeeks,
    source: person.source ?? "typed",
    ...referrer,
    lastSpokeOn: person.lastSpokeOn,
    createdAt: ctx.now,
  };
}

async function complete(ctx: Context, contact: Contact, person: NewContact): Promise<SavedContact> {
  const { company, ...words } = wordsMissing(contact, person);
  const added = {
    ...words,
    ...employerColumns(ctx, company),
    ...(await missingReferrer(ctx, contact, person.referredBy)),
  };
  if (Object.keys(added).length === 0) return { contact, outcome: "known" };
  const now = await lockContact(ctx, contact.id);
  const [completed] = await ctx.tx
    .with(bookGrowth(ctx))
    .update(contacts)
    .set({ ...added, words: contactWords({ ...now, ...added }), revision: bookRevision })
    .where(isOwn(ctx, eq(contacts.id, contact.id)))
    .returning();
  if (completed === undefined) throw new Error("a contact vanished while it was completed");
  await keepDoors(ctx, [completed]);
  return { contact: completed, outcome: "completed" };
}

/** Who gave the name, where nobody is on record and it closes no circle. */
async function missingReferrer(
  ctx: Context,
  contact: Contact,
  referrer: PersonRef | undefined,
): Promise<Partial<ReferrerColumns>> {
  if (referrer === undefined) return {};
  if (contact.referredByContactId !== null || contact.referredByMemberId !== null) return {};
  const columns = await referrerColumns(ctx, referrer);
  const id = columns.referredByContactId;
  return id !== null && (await wouldCircle(ctx, contact.id, id)) ? {} : columns;
}

export type ReferrerColumns = Pick<Contact, "referredByContactId" | "referredByMemberId">;

/** Who gave the name, as columns; a new name becomes a contact first. */
export async function referrerColumns(
  ctx: Context,
  referrer: PersonRef | undefined,
): Promise<ReferrerColumns> {
  switch (referrer?.kind) {
    case undefined:
      return { referredByContactId: null, referredByMemberId: null };
    case "member":
      return { referredByContactId: null, referredByMemberId: referrer.id };
    case "contact":
      return { referredByContactId: referrer.id, referredByMemberId: null };
    case "new": {
      const saved = await saveContact(ctx, referrer);
      return { referredByContactId: saved.contact.id, referredByMemberId: null };
    }
  }
}
