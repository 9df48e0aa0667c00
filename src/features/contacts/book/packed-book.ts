import { and, eq, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contactBooks, members } from "#db/schema/index.ts";
import type { BookWords, KeptBook } from "./kept-books.ts";

type Owner = Pick<Context, "tx" | "group" | "member">;

/** The caller's book as it was last packed; undefined when it is not. */
export async function readPacked({ tx, group, member }: Owner): Promise<KeptBook | undefined> {
  const [row] = await tx
    .select({ revision: contactBooks.revision, people: contactBooks.people })
    .from(contactBooks)
    .where(and(eq(contactBooks.groupId, group.id), eq(contactBooks.ownerId, member.id)));
  if (row === undefined) return undefined;
  const words = new Map<string, BookWords>();
  for (const [id, revision, name, company, role, circle] of row.people) {
    words.set(id, { revision, name, company, role, circle });
  }
  return { revision: row.revision, words };
}

/** Packs the caller's book, unless it has changed since or is changing at this moment: then somebody will later. */
export async function writePacked(
  { tx, group, member }: Owner,
  { revision, words }: KeptBook,
): Promise<void> {
  const people = [...words].map(
    ([id, one]) => [id, one.revision, one.name, one.company, one.role, one.circle] as const,
  );
  await tx
    .insert(contactBooks)
    .select(
      tx
        .select({
          groupId: members.groupId,
          ownerId: sql<string>`${members.id}`.as("owner_id"),
          revision: sql<number>`${members.contactsRevision}`.as("revision"),
          people: sql<string>`${sql.param(people, contactBooks.people)}`.as("people"),
        })
        .from(members)
        .where(
          and(
            eq(members.groupId, group.id),
            eq(members.id, member.id),
            eq(members.contactsRevision, revision),
          ),
        )
        .for("no key update", { skipLocked: true }),
    )
    .onConflictDoUpdate({
      target: [contactBooks.groupId, contactBooks.ownerId],
      set: { revision: sql`excluded.revision`, people: sql`excluded.people` },
    });
}
