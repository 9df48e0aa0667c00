import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { normalise } from "#core/names.ts";
import { actAsEraser } from "#db/transactions/act-as.ts";
import type { KeyedHash } from "#db/secrets/keyed-hash.ts";
import type { Db, Tx } from "#db/drizzle/drizzle-on.ts";
import {
  contactBooks,
  contacts,
  gives,
  groups,
  members,
  pathAsks,
  suppressions,
} from "#db/schema/index.ts";
import { inSystem, inTenant } from "#db/transactions/tenant.ts";
import { keysToKeep, type SaidPerson, suppressedKeys } from "./suppressed-keys.ts";

export type Suppressed = {
  /** Contacts that were deleted, of all members of all groups. */
  readonly contacts: number;
  /** Help on record that named the person: it stays, without the name. */
  readonly gives: number;
  /** Contacts of the same name that were left alone, as nothing says that they are the same person. */
  readonly namesakes: number;
};

/**
 * For the operator: somebody asked not to be kept. From now on nobody can save them as a contact, and whoever has them
 * on record has them no longer, in all groups. With an employer or an e-mail address only people whom it fits are meant,
 * with a name alone all who are called so. Doing it twice changes nothing.
 */
export async function suppress(
  { db, keyedHash }: { readonly db: Db; readonly keyedHash: KeyedHash },
  objector: SaidPerson,
  now: Date,
): Promise<Suppressed> {
  const keys = keysToKeep(keyedHash, objector);
  const everyGroup = await inSystem(db, async (tx) => {
    await tx
      .insert(suppressions)
      .values(keys.map((key) => ({ ...key, createdAt: now })))
      .onConflictDoNothing();
    return tx.select({ id: groups.id }).from(groups);
  });
  const meant = new Set(keys.map(({ key }) => key));
  const isMeant = (person: SaidPerson): boolean =>
    suppressedKeys(keyedHash, person).some(({ key }) => meant.has(key));
  const total = { contacts: 0, gives: 0, namesakes: 0 };
  for (const { id } of everyGroup) {
    const done = await inTenant(db, { groupId: id, memberId: null }, async (tx) => {
      await actAsEraser(tx, id);
      return {
        ...(await deleteContacts(tx, id, keyedHash(normalise(objector.name)), isMeant)),
        gives: await emptyNames(tx, id, isMeant),
      };
    });
    total.contacts += done.contacts;
    total.gives += done.gives;
    total.namesakes += done.namesakes;
  }
  return total;
}

type IsMeant = (person: SaidPerson) => boolean;

async function deleteContacts(
  tx: Tx,
  groupId: string,
  nameKey: string,
  isMeant: IsMeant,
): Promise<Pick<Suppressed, "contacts" | "namesakes">> {
  const found = await tx
    .select({
      id: contacts.id,
      ownerId: contacts.ownerId,
      name: contacts.name,
      company: contacts.company,
      email: contacts.email,
      isNamesake: eq(contacts.nameKey, nameKey).mapWith(Boolean),
    })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, groupId),
        or(eq(contacts.nameKey, nameKey), isNotNull(contacts.email)),
      ),
    );
  const gone = found.filter(isMeant);
  if (gone.length > 0) {
    // Nobody is left who was led to by them.
    await tx
      .update(contacts)
      .set({ referredByContactId: null })
      .where(
        and(
          eq(contacts.groupId, groupId),
          inArray(
            contacts.referredByContactId,
            gone.map(({ id }) => id),
          ),
        ),
      );
    await tx.delete(contacts).where(
      and(
        eq(contacts.groupId, groupId),
        inArray(
          contacts.id,
          gone.map(({ id }) => id),
        ),
      ),
    );
    const owners = [...new Set(gone.map(({ ownerId }) => ownerId))];
    // Copies kept in memory show their age by it.
    await tx
      .update(members)
      .set({ contactsRevision: sql`${members.contactsRevision} + 1` })
      .where(and(eq(members.groupId, groupId), inArray(members.id, owners)));
    await tx
      .delete(contactBooks)
      .where(and(eq(contactBooks.groupId, groupId), inArray(contactBooks.ownerId, owners)));
  }
  const namesakes = found.filter((row) => row.isNamesake && !gone.includes(row));
  return { contacts: gone.length, namesakes: namesakes.length };
}

/** Names that were given to somebody: as a referral, or by the owner of a door. */
async function emptyNames(tx: Tx, groupId: string, isMeant: IsMeant): Promise<number> {
  const named = await tx
    .select({ id: gives.id, name: gives.name, company: gives.company })
    .from(gives)
    .where(and(eq(gives.groupId, groupId), isNotNull(gives.name)));
  const told = await tx
    .select({ id: pathAsks.id, name: pathAsks.contactName })
    .from(pathAsks)
    .where(and(eq(pathAsks.groupId, groupId), isNotNull(pathAsks.contactName)));
  const idsOf = (
    rows: readonly { readonly id: string; readonly name: string | null }[],
  ): readonly string[] =>
    rows.filter((row) => isMeant({ ...row, name: row.name ?? "" })).map(({ id }) => id);
  const giveIds = idsOf(named);
  const askIds = idsOf(told);
  if (giveIds.length > 0) {
    await tx
      .update(gives)
      .set({ name: null, company: null, note: null })
      .where(and(eq(gives.groupId, groupId), inArray(gives.id, [...giveIds])));
  }
  if (askIds.length > 0) {
    await tx
      .update(pathAsks)
      .set({ contactName: null, contactRole: null, contactWay: null })
      .where(and(eq(pathAsks.groupId, groupId), inArray(pathAsks.id, [...askIds])));
  }
  return giveIds.length;
}
