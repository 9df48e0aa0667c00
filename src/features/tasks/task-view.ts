import { and, asc, eq, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Span } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { accounts, contacts, members, tasks } from "#db/schema/index.ts";
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

/** The owner's tasks that fit, the most urgent first. */
export async function readTasks(
  ctx: TaskReader,
  where: SQL | undefined,
  limit: number,
  offset = 0,
): Promise<readonly TaskView[]> {
  const rows = await ctx.tx
    .select({
      id: tasks.id,
      kind: tasks.kind,
      state: tasks.state,
      promise: tasks.promise,
      dueOn: tasks.dueOn,
      contactId: tasks.contactId,
      memberId: tasks.memberId,
      meetingId: tasks.meetingId,
      contactName: contacts.name,
      aboutName: aboutContacts.name,
      memberName: members.displayName,
      account: accounts.externalId,
    })
    .from(tasks)
    .leftJoin(
      contacts,
      and(
        eq(contacts.groupId, tasks.groupId),
        eq(contacts.ownerId, tasks.ownerId),
        eq(contacts.id, tasks.contactId),
      ),
    )
    .leftJoin(
      aboutContacts,
      and(
        eq(aboutContacts.groupId, tasks.groupId),
        eq(aboutContacts.ownerId, tasks.ownerId),
        eq(aboutContacts.id, tasks.aboutContactId),
      ),
    )
    .leftJoin(members, and(eq(members.groupId, tasks.groupId), eq(members.id, tasks.memberId)))
    .leftJoin(
      accounts,
      and(eq(accounts.groupId, tasks.groupId), eq(accounts.memberId, tasks.memberId)),
    )
    .where(and(eq(tasks.groupId, ctx.group.id), eq(tasks.ownerId, ctx.member.id), where))
    .orderBy(
      asc(tasks.dueOn),
      sql`array_position(${sql.raw(`array['${ORDER.join("','")}']`)}, ${tasks.kind})`,
      asc(tasks.id),
    )
    .limit(limit)
    .offset(offset);
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
