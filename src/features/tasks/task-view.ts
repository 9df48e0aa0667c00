import { and, type AnyColumn, asc, eq, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Span } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { contacts, members, tasks } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";

/** A task, with the person it is about as they are shown. */
export type TaskView = {
  readonly id: string;
  readonly kind: (typeof tasks.$inferSelect)["kind"];
  readonly state: (typeof tasks.$inferSelect)["state"];
  readonly promise: string | null;
  readonly dueOn: string;
  readonly person: string;
  /** The contact that it is about; null for a member. */
  readonly contactId: string | null;
  readonly memberId: string | null;
  /** The conversation that it comes from. */
  readonly meetingId: string | null;
  /** The contact whose name was given, for `thank-referrer`; else empty. */
  readonly about: string;
};

export type TaskReader = Pick<Context, "tx"> & {
  readonly group: { readonly id: string };
  readonly member: { readonly id: string };
};

const aboutContacts = alias(contacts, "about_contacts");

/** What goes first on the same day: thanks while the talk is fresh, then words that were given, then what can wait. */
const ORDER = [
  "thank-you",
  "thank-referrer",
  "promise",
  "outreach",
  "follow-up",
] as const satisfies readonly TaskView["kind"][];

const rank = (kind: AnyColumn): SQL =>
  sql`array_position(${sql.raw(`array['${ORDER.join("','")}']`)}, ${kind})`;

/** The owner's tasks that fit, the most urgent first. */
export async function readTasks(
  ctx: TaskReader,
  where: SQL | undefined,
  limit: number,
  offset = 0,
): Promise<readonly TaskView[]> {
  // The page is cut before anybody's name is looked up: the database would else join all of somebody's tasks first.
  const page = ctx.tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.groupId, ctx.group.id), eq(tasks.ownerId, ctx.member.id), where))
    .orderBy(asc(tasks.dueOn), rank(tasks.kind), asc(tasks.id))
    .limit(limit)
    .offset(offset)
    .as("page");
  const rows = await ctx.tx
    .select({
      id: page.id,
      kind: page.kind,
      state: page.state,
      promise: page.promise,
      dueOn: page.dueOn,
      contactId: page.contactId,
      memberId: page.memberId,
      meetingId: page.meetingId,
      contactName: contacts.name,
      aboutName: aboutContacts.name,
      memberName: members.displayName,
      account: sql<string | null>`(select own.external_id from accounts own
        where own.group_id = ${page.groupId} and own.member_id = ${page.memberId}
        order by own.last_used_at desc limit 1)`,
    })
    .from(page)
    .leftJoin(
      contacts,
      and(
        eq(contacts.groupId, page.groupId),
        eq(contacts.ownerId, page.ownerId),
        eq(contacts.id, page.contactId),
      ),
    )
    .leftJoin(
      aboutContacts,
      and(
        eq(aboutContacts.groupId, page.groupId),
        eq(aboutContacts.ownerId, page.ownerId),
        eq(aboutContacts.id, page.aboutContactId),
      ),
    )
    .leftJoin(members, and(eq(members.groupId, page.groupId), eq(members.id, page.memberId)))
    .orderBy(asc(page.dueOn), rank(page.kind), asc(page.id));
  return rows.map((row) => ({
    ...row,
    person: row.contactName ?? row.memberName ?? row.account ?? "",
    about: row.aboutName ?? "",
  }));
}

/** What is to be done, in words: "Thank Ana Silva". */
export function taskText(texts: Texts, task: TaskView): readonly Span[] {
  const name = task.person;
  switch (task.kind) {
    case "thank-you":
      return texts.tasks.thankYou({ name });
    case "thank-referrer":
      return texts.tasks.thankReferrer({ name, about: task.about });
    case "follow-up":
      return texts.tasks.followUp({ name });
    case "promise":
      return texts.tasks.promise({ name, promise: task.promise ?? "" });
    case "outreach":
      return texts.tasks.outreach({ name });
  }
}
