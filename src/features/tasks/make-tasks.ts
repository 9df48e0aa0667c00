import { sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { tasks } from "#db/schema/index.ts";
import { together } from "#db/transactions/together.ts";

/** When to write to a fellow member again after a talk; contacts have a rhythm of their own (practice 6). */
export const MEMBER_FOLLOW_UP_DAYS = 21;

export type NewTask = {
  /** Whom it is about. */
  readonly person: { readonly kind: "contact" | "member"; readonly id: string };
  readonly dueOn: string;
  /** The conversation that it comes from. */
  readonly meetingId?: string | undefined;
} & (
  | { readonly kind: "thank-you" | "follow-up" | "outreach" }
  /** Thanks for the name of this contact, whom the member has met by now. */
  | { readonly kind: "thank-referrer"; readonly aboutContactId: string }
  /** `id`: for who settles it themselves when the deed is done elsewhere (`settleKnown`). */
  | { readonly kind: "promise"; readonly promise: string; readonly id?: string | undefined }
);

/** Whose list it is; a `Context` says it, and so can a job that serves one member. */
type ListOwner = Pick<Context, "tx" | "now"> & {
  readonly group: { readonly id: string };
  readonly member: { readonly id: string };
};

/**
 * Puts things on the caller's list. There is one open task of a kind per person: a new follow-up or outreach moves it to
 * its new day, a new thank-you leaves it where it is; both are about the newest conversation. Promises stand each for itself.
 */
export const makeTasks = (ctx: ListOwner, list: readonly NewTask[]): Promise<void> =>
  together(ctx.tx, taskWrites(ctx, list));

/** The writes of `makeTasks`, for who sends them `together` with others. */
export function taskWrites(ctx: ListOwner, list: readonly NewTask[]) {
  const promises = list.filter((task) => task.kind === "promise");
  const repeating = list.filter((task) => task.kind !== "promise");
  return [
    promises.length === 0
      ? undefined
      : ctx.tx.insert(tasks).values(promises.map((task) => row(ctx, task))),
    upsert(
      ctx,
      tasks.contactId,
      repeating.filter((task) => task.person.kind === "contact"),
    ),
    upsert(
      ctx,
      tasks.memberId,
      repeating.filter((task) => task.person.kind === "member"),
    ),
  ];
}

function upsert(
  ctx: ListOwner,
  person: typeof tasks.contactId | typeof tasks.memberId,
  list: readonly NewTask[],
) {
  if (list.length === 0) return undefined;
  const moves = sql`excluded.kind in ('follow-up', 'outreach')`;
  return ctx.tx
    .insert(tasks)
    .values(firstOfEach(list).map((task) => row(ctx, task)))
    .onConflictDoUpdate({
      target: [tasks.groupId, tasks.ownerId, person, tasks.kind],
      targetWhere: sql`state = 'open' and kind <> 'promise'`,
      set: {
        dueOn: sql`case when ${moves} then excluded.due_on else ${tasks.dueOn} end`,
        meetingId: sql`coalesce(excluded.meeting_id, ${tasks.meetingId})`,
        aboutContactId: sql`coalesce(excluded.about_contact_id, ${tasks.aboutContactId})`,
      },
    });
}

/** One statement may touch a row once: of two tasks of one kind for one person the first counts. */
function firstOfEach(list: readonly NewTask[]): readonly NewTask[] {
  const byKey = new Map<string, NewTask>();
  for (const task of list) {
    const key = `${task.person.id} ${task.kind}`;
    if (!byKey.has(key)) byKey.set(key, task);
  }
  return [...byKey.values()];
}

const row = (ctx: ListOwner, task: NewTask): typeof tasks.$inferInsert => ({
  groupId: ctx.group.id,
  ...(task.kind === "promise" && task.id !== undefined ? { id: task.id } : {}),
  ownerId: ctx.member.id,
  kind: task.kind,
  contactId: task.person.kind === "contact" ? task.person.id : null,
  memberId: task.person.kind === "member" ? task.person.id : null,
  meetingId: task.meetingId,
  aboutContactId: task.kind === "thank-referrer" ? task.aboutContactId : null,
  promise: task.kind === "promise" ? task.promise : null,
  dueOn: task.dueOn,
  createdAt: ctx.now,
});
