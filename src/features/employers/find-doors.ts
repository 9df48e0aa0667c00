import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { doors, members, type TIES } from "#db/schema/index.ts";
import { namesOf } from "./employer-aliases.ts";
import { type DoorReader, readEmployers } from "./group-employers.ts";

/** A member who may open a door: how well they know somebody there, or that they work there. */
export type DoorOwner = {
  readonly ownerId: string;
  readonly closest: (typeof TIES)[number] | null;
  readonly worksThere: boolean;
};

/** The keys of every employer in the group that goes by this name, or by another one of the same employer. */
export async function employerKeys(ctx: DoorReader, company: string): Promise<readonly string[]> {
  const [index, names] = await Promise.all([readEmployers(ctx), namesOf(ctx, company)]);
  return index.find(names);
}

/** Who in the group may open a door at one of these employers, besides one member. */
export async function findOwners(
  { tx, group }: Pick<DoorReader, "tx" | "group">,
  keys: readonly string[],
  besidesId: string,
  limit?: number,
): Promise<readonly DoorOwner[]> {
  if (keys.length === 0) return [];
  const query = tx
    .select({
      ownerId: doors.ownerId,
      closest: sql<DoorOwner["closest"]>`
        case min(case tie when 'strong' then 1 when 'weak' then 2 when 'new' then 3 end)
          when 1 then 'strong' when 2 then 'weak' when 3 then 'new' end`,
      worksThere: sql<boolean>`bool_or(contact_id is null)`,
    })
    .from(doors)
    .innerJoin(members, and(eq(members.groupId, doors.groupId), eq(members.id, doors.ownerId)))
    .where(
      and(
        eq(doors.groupId, group.id),
        inArray(doors.employerKey, [...keys]),
        ne(doors.ownerId, besidesId),
        isNull(members.leftAt),
      ),
    )
    .groupBy(doors.ownerId);
  return limit === undefined ? query : query.limit(limit);
}

/** The caller's own contacts at one of these employers. */
export async function ownDoors(
  ctx: Context,
  keys: readonly string[],
): Promise<{ readonly contactIds: readonly string[]; readonly worksThere: boolean }> {
  if (keys.length === 0) return { contactIds: [], worksThere: false };
  const rows = await ctx.tx
    .select({ contactId: doors.contactId })
    .from(doors)
    .where(
      and(
        eq(doors.groupId, ctx.group.id),
        eq(doors.ownerId, ctx.member.id),
        inArray(doors.employerKey, [...keys]),
      ),
    );
  return {
    contactIds: rows.flatMap(({ contactId }) => (contactId === null ? [] : [contactId])),
    worksThere: rows.some(({ contactId }) => contactId === null),
  };
}
