import { and, count, eq, gt, lte } from "drizzle-orm";
import {
  button,
  context,
  controls,
  divider,
  rich,
  text,
  title,
  type Button,
  type Message,
  type Span,
} from "#chat/message.ts";
import { codeArg, idArg, oneOf } from "#core/action-args.ts";
import { addDays } from "#core/calendar.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { parseDay } from "#core/parse-date.ts";
import { replace, type Reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { tasks } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";
import { findTask, reopenTask, settleTask, snoozeTask } from "./settle-task.ts";
import { readTasks, taskText, type TaskView } from "./task-view.ts";

/** As many as fit with three buttons each, on every platform. */
const SHOWN = 5;

/** Where the button stands: in the list, which is shown again, or alone in a nudge or a reply. */
const placeArg = oneOf("list", "alone");
type Place = "list" | "alone";

const taskArgs = { task: idArg, place: placeArg };

export const taskDone = settlingAction("task-done", "done", (texts) => texts.tasks.markedDone);
export const taskDrop = settlingAction("task-drop", "dropped", (texts) => texts.tasks.dropped);

function settlingAction(
  name: string,
  state: "done" | "dropped",
  notice: (texts: Texts) => (task: { what: readonly Span[] }) => readonly Span[],
) {
  return defineAction({
    name,
    args: taskArgs,
    async run(ctx, { task: id, place }) {
      const task = await settleTask(ctx, id, state);
      const what = taskText(ctx.texts, task);
      return settled(ctx, task, place, notice(ctx.texts)({ what }));
    },
  });
}

export const taskReopen = defineAction({
  name: "task-reopen",
  args: taskArgs,
  async run(ctx, { task, place }) {
    const open = await reopenTask(ctx, task);
    const notice = text(ctx.texts.tasks.reopened({ what: taskText(ctx.texts, open) }));
    return place === "list"
      ? replace(notice, divider, ...(await todoList(ctx)))
      : replace(notice, taskControls(ctx, open, "alone"));
  },
});

/** Days from today that a snooze offers. */
const SNOOZES = { tomorrow: 1, days: 3, week: 7 } as const;

export const taskSnooze = defineAction({
  name: "task-snooze",
  args: taskArgs,
  async run(ctx, { task: id, place }) {
    const task = await findTask(ctx, id);
    if (task === undefined || task.state !== "open") {
      throw new UserError("task-settled", (texts) => texts.tasks.alreadySettled);
    }
    const words = ctx.texts.tasks;
    const until = (label: string, days: number): Button =>
      button(label, taskSnoozeTo.ref({ task: id, place, day: addDays(ctx.today, days) }));
    return replace(
      text(words.snoozeAsk({ what: taskText(ctx.texts, task) })),
      controls(
        until(words.snoozeTomorrow, SNOOZES.tomorrow),
        until(words.snoozeDays, SNOOZES.days),
        until(words.snoozeWeek, SNOOZES.week),
      ),
    );
  },
});

export const taskSnoozeTo = defineAction({
  name: "task-snooze-to",
  args: { ...taskArgs, day: codeArg },
  async run(ctx, { task, place, day }) {
    // The button may be old: a day that has passed means tomorrow.
    const wanted = parseDay(day, ctx.today, ctx.locale, "future") ?? ctx.today;
    const dueOn = wanted > ctx.today ? wanted : addDays(ctx.today, 1);
    const moved = await snoozeTask(ctx, task, dueOn);
    const notice = text(
      ctx.texts.tasks.snoozed({ what: taskText(ctx.texts, moved), day: dueOn, today: ctx.today }),
    );
    return place === "list"
      ? replace(notice, divider, ...(await todoList(ctx)))
      : replace(notice, controls(button(ctx.texts.tasks.showRest, showTodo.ref({}))));
  },
});

/** The list, as a button. */
export const showTodo = defineAction({
  name: "todo",
  args: {},
  run: async (ctx): Promise<Reply> => ({
    message: await todoList(ctx),
    audience: "caller",
    replaces: false,
  }),
});

/** Shows the outreach to one contact. The feature that knows outreaches declares it; here it is only linked to. */
export const OUTREACH_LINK = { name: "outreach-of", args: { contact: idArg } } as const;

/** Done, Snooze and Drop for one task; a step of an outreach is done where the outreach is moved on. */
export const taskControls = (
  ctx: Pick<Context, "texts">,
  task: Pick<TaskView, "id" | "kind" | "contactId">,
  place: Place,
  ...more: readonly Button[]
) => {
  const args = { task: task.id, place };
  const style = place === "alone" ? "primary" : "plain";
  return controls(
    task.kind === "outreach" && task.contactId !== null
      ? button(
          ctx.texts.tasks.nextStep,
          { name: OUTREACH_LINK.name, args: [idArg.write(task.contactId)] },
          style,
        )
      : button(ctx.texts.tasks.done, taskDone.ref(args), style),
    button(ctx.texts.tasks.snooze, taskSnooze.ref(args)),
    button(ctx.texts.tasks.drop, taskDrop.ref(args)),
    ...more,
  );
};

async function settled(
  ctx: Context,
  task: TaskView,
  place: Place,
  notice: readonly Span[],
): Promise<Reply> {
  const undo = button(ctx.texts.tasks.reopen, taskReopen.ref({ task: task.id, place }));
  return place === "list"
    ? replace(text(notice), controls(undo), divider, ...(await todoList(ctx)))
    : replace(text(notice), controls(undo, button(ctx.texts.tasks.showRest, showTodo.ref({}))));
}

/** What is due, the longest due first, with its buttons; or what comes next. */
export async function todoList(ctx: Context): Promise<Message> {
  const words = ctx.texts.tasks;
  const open = eq(tasks.state, "open");
  const due = and(open, lte(tasks.dueOn, ctx.today));
  const [dueCount, laterCount] = await Promise.all([
    countTasks(ctx, due),
    countTasks(ctx, and(open, gt(tasks.dueOn, ctx.today))),
  ]);
  if (dueCount + laterCount === 0) {
    return [text(words.nothing), text(words.nothingNext({ prefix: ctx.commandPrefix }))];
  }
  const shown = await readTasks(ctx, dueCount > 0 ? due : open, SHOWN);
  const hiddenDue = dueCount - SHOWN;
  return [
    title(words.title({ due: dueCount })),
    ...(dueCount === 0 ? [text(words.comingUp)] : []),
    ...shown.flatMap((task) => [
      text(
        rich`${taskText(ctx.texts, task)} · ${words.due({ dueOn: task.dueOn, today: ctx.today })}`,
      ),
      taskControls(ctx, task, "list"),
    ]),
    ...(hiddenDue > 0 ? [context(words.moreDue({ count: hiddenDue }))] : []),
    ...(dueCount > 0 && laterCount > 0 ? [context(words.later({ count: laterCount }))] : []),
  ];
}

/** How many of the caller's tasks fit. */
export async function countTasks(ctx: Context, where: ReturnType<typeof and>): Promise<number> {
  const [row] = await ctx.tx
    .select({ n: count() })
    .from(tasks)
    .where(and(eq(tasks.groupId, ctx.group.id), eq(tasks.ownerId, ctx.member.id), where));
  return row?.n ?? 0;
}
