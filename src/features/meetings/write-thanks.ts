import { and, asc, eq, gte, inArray } from "drizzle-orm";
import { button, context, controls, text } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { tidy } from "#core/names.ts";
import { reply, type Reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { contacts, tasks } from "#db/schema/index.ts";
import { findTask, readTasks, taskDone, thanksLink, type TaskView } from "#features/tasks/index.ts";
import { greetingName } from "./greeting-name.ts";
import { findMeeting } from "./own-meeting.ts";

/** As much of the notes as reminds of them, in UTF-16 code units. */
const MAX_NOTES = 300;
/** As many names as are thanked for. */
const MAX_NAMES = 5;

/** "Write It" at a thank-you: words to begin with, for the person met or whoever gave their name (practice 12). */
export const writeThanks = defineAction({
  ...thanksLink,
  who: "member",
  async run(ctx, { task: id }) {
    const task = await findTask(ctx, id);
    if (task === undefined) throw settled();
    return thanksReply(ctx, task);
  },
});

/** "Write the Thank-You" below a conversation that was just logged. */
export const writeThanksOf = defineAction({
  name: "write-first",
  who: "member",
  args: { meeting: idArg },
  async run(ctx, { meeting }) {
    const [task] = await readTasks(
      ctx,
      and(
        eq(tasks.meetingId, meeting),
        inArray(tasks.kind, ["thank-you", "thank-referrer"]),
        eq(tasks.state, "open"),
      ),
      1,
    );
    if (task === undefined) throw settled();
    return thanksReply(ctx, task);
  },
});

const settled = (): UserError =>
  new UserError("task-settled", (texts) => texts.tasks.alreadySettled);

async function thanksReply(ctx: Context, task: TaskView): Promise<Reply> {
  const words = ctx.texts.meetings.thanks;
  const { letter, notes } = await thanksFor(ctx, task);
  return reply(
    text(words.intro({ name: task.person })),
    text(letter),
    ...(notes === undefined
      ? []
      : [
          context(words.youNoted({ notes })),
          ...(task.kind === "thank-referrer" ? [] : [context(words.oneDetail)]),
        ]),
    context(words.outro),
    ...(task.state === "open"
      ? [
          controls(
            button(
              ctx.texts.tasks.done,
              taskDone.ref({ task: task.id, place: "alone" }),
              "primary",
            ),
          ),
        ]
      : []),
  );
}

/** The letter; and the notes beside it, as they were written for nobody else to read. */
async function thanksFor(
  ctx: Context,
  task: TaskView,
): Promise<{ readonly letter: string; readonly notes: string | undefined }> {
  const words = ctx.texts.meetings.thanks;
  const meeting = task.meetingId === null ? undefined : await findMeeting(ctx, task.meetingId);
  const noted = meeting?.notes ?? undefined;
  const notes = noted === undefined ? undefined : shorten(tidy(noted), MAX_NOTES);
  const to = {
    name: greetingName(task.person),
    day: meeting?.heldOn ?? ctx.today,
    today: ctx.today,
    from: ctx.member.displayName ?? "",
  };
  if (task.kind === "thank-referrer") {
    return { letter: words.toReferrer({ ...to, about: task.about }), notes };
  }
  const [names, promise] = await Promise.all([
    namesGiven(ctx, task, meeting?.createdAt ?? ctx.now),
    promiseTo(ctx, task),
  ]);
  return { letter: words.toPerson({ ...to, names, promise }), notes };
}

/** Names that this person has given since. */
async function namesGiven(ctx: Context, task: TaskView, since: Date): Promise<readonly string[]> {
  const giver =
    task.contactId === null
      ? eq(contacts.referredByMemberId, task.memberId ?? "")
      : eq(contacts.referredByContactId, task.contactId);
  const rows = await ctx.tx
    .select({ name: contacts.name })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, ctx.group.id),
        eq(contacts.ownerId, ctx.member.id),
        giver,
        gte(contacts.createdAt, since),
      ),
    )
    .orderBy(asc(contacts.id))
    .limit(MAX_NAMES);
  return rows.map((row) => row.name);
}

/** What the caller promised in the same conversation and has not done yet. */
async function promiseTo(ctx: Context, task: TaskView): Promise<string | undefined> {
  if (task.meetingId === null) return undefined;
  const person =
    task.contactId === null
      ? eq(tasks.memberId, task.memberId ?? "")
      : eq(tasks.contactId, task.contactId);
  const [promise] = await readTasks(
    ctx,
    and(
      eq(tasks.meetingId, task.meetingId),
      person,
      eq(tasks.kind, "promise"),
      eq(tasks.state, "open"),
    ),
    1,
  );
  return promise?.promise ?? undefined;
}
