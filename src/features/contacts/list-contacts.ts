import { and, eq, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contacts, tasks } from "#db/schema/index.ts";
import { matchesWords } from "./match-words.ts";
import { type Contact, isOwn } from "./own-contacts.ts";

export type ContactFilter = {
  readonly search?: string | undefined;
  readonly tie?: Contact["tie"] | undefined;
  /** Only those with an open task that is due. */
  readonly due?: boolean | undefined;
};

/** The caller's contacts that fit; those spoken to longest ago first, never spoken to last, then by name. */
export async function listContacts(
  ctx: Context,
  filter: ContactFilter,
): Promise<readonly Contact[]> {
  const rows = await ctx.tx
    .select()
    .from(contacts)
    .where(
      isOwn(
        ctx,
        filter.tie === undefined ? undefined : eq(contacts.tie, filter.tie),
        filter.due === true ? hasDueTask(ctx) : undefined,
      ),
    );
  const wanted = filter.search;
  const found =
    wanted === undefined
      ? rows
      : rows.filter((row) =>
          matchesWords([row.name, row.company, row.circle].filter(Boolean).join(" "), wanted),
        );
  return found.toSorted(
    (one, other) =>
      (one.lastSpokeOn ?? "9999").localeCompare(other.lastSpokeOn ?? "9999") ||
      one.name.localeCompare(other.name, ctx.locale),
  );
}

const hasDueTask = (ctx: Context) =>
  sql`exists (${ctx.tx
    .select({ one: sql`1` })
    .from(tasks)
    .where(
      and(
        eq(tasks.groupId, ctx.group.id),
        eq(tasks.ownerId, ctx.member.id),
        eq(tasks.contactId, contacts.id),
        eq(tasks.state, "open"),
        sql`${tasks.dueOn} <= ${ctx.today}::date`,
      ),
    )})`;
