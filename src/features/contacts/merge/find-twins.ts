import { and, eq, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { contacts } from "#db/schema/index.ts";
import { mayBeSameEmployer } from "../employer.ts";
import type { Contact } from "../own-contacts.ts";
import { readApart } from "./keep-apart.ts";

/** Another entry for what is probably the same person. */
export type Twin = Pick<Contact, "id" | "name" | "company">;

/**
 * For each of these contacts another one of the same name (case and accents aside) and the same employer, or of whom
 * one has no employer; by id. Found by the keyed hash of the name; those whom the member keeps apart are none.
 */
export async function findTwins(
  ctx: Pick<Context, "tx" | "group" | "member">,
  list: readonly Pick<Contact, "id" | "nameKey" | "company">[],
): Promise<ReadonlyMap<string, Twin>> {
  if (list.length === 0) return new Map();
  const rows = await readNamesakes(ctx.tx, {
    group: ctx.group.id,
    owner: ctx.member.id,
    // Keys are letters, digits, dashes and underscores.
    keys: `{${[...new Set(list.map((one) => one.nameKey))].join(",")}}`,
  });
  const pairs = list.flatMap((contact) =>
    rows.filter((row) => areTwins(contact, row)).map((twin) => ({ id: contact.id, twin })),
  );
  if (pairs.length === 0) return new Map();
  const areApart = await readApart(
    ctx,
    pairs.map(({ id }) => id),
  );
  return new Map(
    pairs
      .filter(({ id, twin }) => !areApart(id, twin.id))
      // The first of several stays.
      .toReversed()
      .map(({ id, twin }) => [id, twin]),
  );
}

const readNamesakes = prepareOnce((db) =>
  db
    .select({
      id: contacts.id,
      name: contacts.name,
      company: contacts.company,
      nameKey: contacts.nameKey,
    })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, sql.placeholder("group")),
        eq(contacts.ownerId, sql.placeholder("owner")),
        sql`${contacts.nameKey} = any (${sql.placeholder("keys")}::text[])`,
      ),
    )
    .orderBy(contacts.id),
);

/** Whether two entries may be merged: two people of one name who work in different places may not. */
export const areTwins = (
  one: Pick<Contact, "id" | "nameKey" | "company">,
  other: Pick<Contact, "id" | "nameKey" | "company">,
): boolean =>
  one.id !== other.id &&
  one.nameKey === other.nameKey &&
  mayBeSameEmployer(one.company, other.company);
