import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contacts, doors, members, newId, type TIES } from "#db/schema/index.ts";
import { employerNotation } from "./split-name.ts";

/** What of a contact makes a door. */
export type DoorContact = {
  readonly id: string;
  readonly company: string | null;
  readonly tie: (typeof TIES)[number];
};

/** As many as one statement takes: Postgres allows 65,535 parameters. */
const ROWS_AT_ONCE = 2_000;

type DoorRow = typeof doors.$inferInsert;

const isOwn = (ctx: Context) =>
  and(eq(doors.groupId, ctx.group.id), eq(doors.ownerId, ctx.member.id));

/**
 * Keeps the caller's doors in step with contacts that were just saved or changed, in the same transaction. Nothing
 * happens for members who do not take part; doors of deleted contacts go with them.
 */
export async function keepDoors(ctx: Context, changed: readonly DoorContact[]): Promise<void> {
  if (ctx.member.matchContacts !== "yes" || changed.length === 0) return;
  const rows = changed.map((contact) => ({ contact, row: doorRow(ctx, contact) }));
  const closed = rows.flatMap(({ contact, row }) => (row === undefined ? [contact.id] : []));
  if (closed.length > 0) {
    await ctx.tx.delete(doors).where(and(isOwn(ctx), inArray(doors.contactId, closed)));
  }
  await insertDoors(
    ctx,
    rows.flatMap(({ row }) => (row === undefined ? [] : [row])),
  );
}

/** From now on the employers of the caller's contacts take part, those that are there already included. */
export async function openDoors(ctx: Context): Promise<void> {
  // First, as it waits for whoever is saving contacts of this member.
  await setMatching(ctx, "yes");
  const own = await ctx.tx
    .select({ id: contacts.id, company: contacts.company, tie: contacts.tie })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, ctx.group.id),
        eq(contacts.ownerId, ctx.member.id),
        isNotNull(contacts.company),
      ),
    );
  const taking: Context = { ...ctx, member: { ...ctx.member, matchContacts: "yes" } };
  for (let from = 0; from < own.length; from += ROWS_AT_ONCE) {
    await keepDoors(taking, own.slice(from, from + ROWS_AT_ONCE));
  }
  if (ctx.member.employer !== null) await keepOwnDoor(taking, ctx.member.employer);
}

/** No employer of the caller's contacts, nor their own, takes part any more. */
export async function closeDoors(ctx: Context): Promise<void> {
  await setMatching(ctx, "no");
  await ctx.tx.delete(doors).where(isOwn(ctx));
}

/** Where the caller works, as they say it; null: nowhere that they would say. */
export async function stateEmployer(ctx: Context, employer: string | null): Promise<void> {
  await ctx.tx
    .update(members)
    .set({ employer })
    .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
  if (ctx.member.matchContacts === "yes") await keepOwnDoor(ctx, employer);
}

async function keepOwnDoor(ctx: Context, employer: string | null): Promise<void> {
  await ctx.tx.delete(doors).where(and(isOwn(ctx), isNull(doors.contactId)));
  const row = newDoor(ctx, employer ?? "", { contactId: null, tie: null });
  if (row !== undefined) await insertDoors(ctx, [row]);
}

async function setMatching(ctx: Context, matchContacts: "yes" | "no"): Promise<void> {
  await ctx.tx
    .update(members)
    .set({ matchContacts })
    .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
}

const doorRow = (ctx: Context, { id, company, tie }: DoorContact): DoorRow | undefined =>
  newDoor(ctx, company ?? "", { contactId: id, tie });

function newDoor(
  ctx: Context,
  company: string,
  leads: Pick<DoorRow, "contactId" | "tie">,
): DoorRow | undefined {
  const employer = employerNotation(company);
  if (employer === "") return undefined;
  return {
    groupId: ctx.group.id,
    id: newId(),
    ownerId: ctx.member.id,
    employer,
    employerKey: ctx.keyedHash(employer),
    createdAt: ctx.now,
    ...leads,
  };
}

async function insertDoors(ctx: Context, rows: readonly DoorRow[]): Promise<void> {
  if (rows.length === 0) return;
  await ctx.tx
    .insert(doors)
    .values([...rows])
    .onConflictDoUpdate({
      target: [doors.groupId, doors.ownerId, doors.contactId],
      set: {
        employer: sql`excluded.employer`,
        employerKey: sql`excluded.employer_key`,
        tie: sql`excluded.tie`,
        // The same employer again is no news.
        createdAt: sql`case when ${doors.employerKey} = excluded.employer_key then ${doors.createdAt} else excluded.created_at end`,
        writtenIn: sql`excluded.written_in`,
      },
    });
}
