import { and, type AnyColumn, asc, eq, lte, type Placeholder, sql, type SQL } from "drizzle-orm";
import type { Span } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
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
): Promise<readonly TaskView[]> {
  const own = and(eq(tasks.groupId, ctx.group.id), eq(tasks.ownerId, ctx.member.id));
  return (await pageOf(ctx.tx, and(own, where), { size: limit, from: 0 }, {})).map(viewOf);
}

/** A page of the open tasks, and how many there are in all. */
export type OpenTasks = {
  /** The most urgent first. */
  readonly page: readonly TaskView[];
  /** Not known where the page is empty. */
  readonly counts: { readonly due: number; readonly later: number } | undefined;
};

/** Some of the owner's open tasks. `until`: only those that are due by that day. */
export async function readOpenTasks(
  ctx: TaskReader & { readonly today: string },
  range: { readonly from?: number; readonly size: number; readonly until?: string },
): Promise<OpenTasks> {
  const rows = await readOpen(ctx.tx, {
    group: ctx.group.id,
    owner: ctx.member.id,
    today: ctx.today,
    until: range.until ?? "infinity",
    size: range.size,
    from: range.from ?? 0,
  });
  const [first] = rows;
  return {
    page: rows.map(viewOf),
    counts: first && { due: first.due, later: first.all - first.due },
  };
}

const at = sql.placeholder;

const readOpen = prepareOnce((db) => {
  const open = and(
    eq(tasks.groupId, at("group")),
    eq(tasks.ownerId, at("owner")),
    // In the text and not as a value: only then a plan for any values can use the index of open tasks.
    sql`${tasks.state} = 'open'`,
  );
  const count = (which?: SQL) =>
    sql<number>`${db
      .select({ n: sql`count(*)::int` })
      .from(tasks)
      .where(and(open, which))}`;
  return pageOf(
    db,
    and(open, lte(tasks.dueOn, at("until"))),
    { size: at("size"), from: at("from") },
    {
      due: count(lte(tasks.dueOn, at("today"))),
      all: count(),
    },
  );
});

/**
 * The rows of a page, the most urgent first. It is cut before anybody's name is looked up, and each name by itself:
 * joined, Postgres would go through all of the owner's contacts for each task while it has no statistics.
 */
function pageOf<More extends Record<string, SQL>>(
  db: Pick<TaskReader["tx"], "select">,
  where: SQL | undefined,
  cut: { readonly size: number | Placeholder; readonly from: number | Placeholder },
  more: More,
) {
  const page = db
    .select()
    .from(tasks)
    .where(where)
    .orderBy(asc(tasks.dueOn), rank(tasks.kind), asc(tasks.id))
    .limit(cut.size)
    .offset(cut.from)
    .as("page");
  const named = (id: AnyColumn, as: string) =>
    db
      .select({ name: contacts.name })
      .from(contacts)
      .where(and(eq(contacts.groupId, page.groupId), eq(contacts.id, id)))
      .limit(1)
      .as(as);
  const contact = named(page.contactId, "contact");
  const about = named(page.aboutContactId, "about");
  const member = db
    .select({
      name: members.displayName,
      account: sql<string | null>`(select own.external_id from accounts own
        where own.group_id = ${members.groupId} and own.member_id = ${members.id}
        order by own.last_used_at desc limit 1)`.as("account"),
    })
    .from(members)
    .where(and(eq(members.groupId, page.groupId), eq(members.id, page.memberId)))
    .limit(1)
    .as("member");
  return db
    .select({
      id: page.id,
      kind: page.kind,
      state: page.state,
      promise: page.promise,
      dueOn: page.dueOn,
      contactId: page.contactId,
      memberId: page.memberId,
      meetingId: page.meetingId,
      contactName: contact.name,
      aboutName: about.name,
      memberName: member.name,
      account: member.account,
      ...more,
    })
    .from(page)
    .leftJoinLateral(contact, sql`true`)
    .leftJoinLateral(about, sql`true`)
    .leftJoinLateral(member, sql`true`)
    .orderBy(asc(page.dueOn), rank(page.kind), asc(page.id));
}

type Names = {
  readonly contactName: string | null;
  readonly aboutName: string | null;
  readonly memberName: string | null;
  readonly account: string | null;
};

const viewOf = (row: Names & Omit<TaskView, "person" | "about">): TaskView => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  promise: row.promise,
  dueOn: row.dueOn,
  contactId: row.contactId,
  memberId: row.memberId,
  meetingId: row.meetingId,
  person: row.contactName ?? row.memberName ?? row.account ?? "",
  about: row.aboutName ?? "",
});

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
