import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contacts, outreaches, tasks } from "#db/schema/index.ts";
import { OPEN_STATES } from "./outreach-state.ts";

type Row = typeof outreaches.$inferSelect;

/** An outreach, with the contact it goes to as they are shown. */
export type OutreachView = Pick<
  Row,
  | "id"
  | "contactId"
  | "state"
  | "tries"
  | "nextOn"
  | "meetsAt"
  | "draft"
  | "referrerAskedOn"
  | "movedAt"
> & {
  readonly name: string;
  readonly company: string | null;
  readonly role: string | null;
};

/** The caller's own outreaches; row-level security says the same once more. */
export const isOwnOutreach = (ctx: Context, ...more: readonly (SQL | undefined)[]) =>
  and(eq(outreaches.groupId, ctx.group.id), eq(outreaches.ownerId, ctx.member.id), ...more);

export const isOpenOutreach = inArray(outreaches.state, [...OPEN_STATES]);

/** The open task that an outreach is due by: a snooze moves the task, and the outreach with it. */
export const isOpenTaskOf = and(
  eq(tasks.groupId, outreaches.groupId),
  eq(tasks.ownerId, outreaches.ownerId),
  eq(tasks.contactId, outreaches.contactId),
  eq(tasks.kind, "outreach"),
  eq(tasks.state, "open"),
);

/** The caller's outreaches that fit: open ones first, then the newest. */
export async function readOutreaches(
  ctx: Context,
  where: SQL | undefined,
  limit?: number,
): Promise<readonly OutreachView[]> {
  const query = ctx.tx
    .select({
      id: outreaches.id,
      contactId: outreaches.contactId,
      state: outreaches.state,
      tries: outreaches.tries,
      nextOn: sql<string | null>`coalesce(${tasks.dueOn}, ${outreaches.nextOn})`,
      meetsAt: outreaches.meetsAt,
      draft: outreaches.draft,
      referrerAskedOn: outreaches.referrerAskedOn,
      movedAt: outreaches.movedAt,
      name: contacts.name,
      company: contacts.company,
      role: contacts.role,
    })
    .from(outreaches)
    .innerJoin(
      contacts,
      and(
        eq(contacts.groupId, outreaches.groupId),
        eq(contacts.ownerId, outreaches.ownerId),
        eq(contacts.id, outreaches.contactId),
      ),
    )
    .leftJoin(tasks, isOpenTaskOf)
    .where(isOwnOutreach(ctx, where))
    .orderBy(asc(sql`case when ${isOpenOutreach} then 0 else 1 end`), desc(outreaches.id));
  return limit === undefined ? query : query.limit(limit);
}

/** One of the caller's outreaches; undefined when it is somebody else's or gone. */
export async function findOutreach(ctx: Context, id: string): Promise<OutreachView | undefined> {
  const [outreach] = await readOutreaches(ctx, eq(outreaches.id, id), 1);
  return outreach;
}

/** Where things stand with a contact: the open outreach, or else the last one. */
export async function outreachTo(
  ctx: Context,
  contactId: string,
): Promise<OutreachView | undefined> {
  const [outreach] = await readOutreaches(ctx, eq(outreaches.contactId, contactId), 1);
  return outreach;
}
