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
import { addDays } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { pageNumber } from "#core/list-page.ts";
import { parseDay } from "#core/calendar/parse-date.ts";
import { replace, type Reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { helpingLink } from "./task-links.ts";
import { findTask, finishTask, reopenTask, settleTask, snoozeTask } from "./settle-task.ts";
import { readOpenTasks, taskText, type TaskView } from "./task-view.ts";

/** As many as fit with their buttons on every platform: Discord takes 40 parts of a message. */
const PAGE_SIZE = 4;

/** Where the button stands: in the list, which is shown again, or alone in a nudge or a reply. */
const placeArg = oneOf("list", "alone");
type Place = "list" | "alone";

const taskArgs = { task: idArg, place: placeArg };

export const taskDone = defineAction({
  name: "task-done",
  who: "member",
  args: taskArgs,
  async run(ctx, { task: id, place }) {
    const words = ctx.texts.tasks;
    const { task, nextOn } = await finishTask(ctx, id);
    const done = words.markedDone({ what: taskText(ctx.texts, task) });
    return settled(
      ctx,
      task,
      place,
      nextOn === undefined
        ? done
        : rich`${done} ${words.comesUpAgain({ name: task.person, day: nextOn, today: ctx.today })}`,
    );
  },
});

export const taskDrop = defineAction({
  name: "task-drop",
  who: "member",
  args: taskArgs,
  async run(ctx, { task: id, place }) {
    const task = await settleTask(ctx, id, "dropped");
    const what = taskText(ctx.texts, task);
    return settled(ctx, task, place, ctx.texts.tasks.dropped({ what }));
  },
});

export const taskReopen = defineAction({
  name: "task-reopen",
  who: "member",
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
  who: "member",
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
  who: "member",
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
  who: "member",
  args: {},
  run: async (ctx): Promise<Reply> => ({
    message: await todoList(ctx),
    audience: "caller",
    replaces: false,
  }),
});

/** Another page of the list. */
export const todoPage = defineAction({
  name: "todo-page",
  who: "member",
  args: { page: codeArg },
  run: async (ctx, args) => replace(...(await todoList(ctx, pageNumber(args.page)))),
});

/** Done, Snooze and Drop for one task, after what helps to do it; a step of an outreach is done by moving it on. */
export const taskControls = (
  ctx: Pick<Context, "texts">,
  task: Pick<TaskView, "id" | "kind" | "contactId">,
  place: Place,
  ...more: readonly Button[]
) => {
  const words = ctx.texts.tasks;
  const args = { task: task.id, place };
  const style = place === "alone" ? "primary" : "plain";
  const help = helpingLink(task);
  return controls(
    ...(help === undefined
      ? []
      : [button(words.help[help.label], help.action, help.replacesDone ? style : "plain")]),
    ...(help?.replacesDone === true ? [] : [button(words.done, taskDone.ref(args), style)]),
    button(words.snooze, taskSnooze.ref(args)),
    button(words.drop, taskDrop.ref(args)),
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
export async function todoList(ctx: Context, page = 0): Promise<Message> {
  const words = ctx.texts.tasks;
  const { page: found, counts } = await readOpenTasks(ctx, {
    from: page * PAGE_SIZE,
    size: PAGE_SIZE,
  });
  if (counts === undefined) {
    if (page > 0) return todoList(ctx, 0);
    return [text(words.nothing), text(words.nothingNext({ prefix: ctx.commandPrefix }))];
  }
  const due = found.filter((task) => task.dueOn <= ctx.today);
  // What stood on this page has been settled since.
  if (counts.due > 0 && due.length === 0) return todoList(ctx, 0);
  const after = counts.due - page * PAGE_SIZE - due.length;
  return [
    title(words.title({ due: counts.due })),
    ...(counts.due === 0 ? [text(words.comingUp)] : []),
    ...(counts.due === 0 ? found : due).flatMap((task) => [
      text(
        rich`${taskText(ctx.texts, task)} · ${words.due({ dueOn: task.dueOn, today: ctx.today })}`,
      ),
      taskControls(ctx, task, "list"),
    ]),
    ...turns(ctx, page, after),
    ...(counts.due > 0 && counts.later > 0 ? [context(words.later({ count: counts.later }))] : []),
  ];
}

/** The way to what does not fit on this page. */
function turns(ctx: Context, page: number, after: number): Message {
  const words = ctx.texts.tasks;
  const to = (label: string, target: number): Button =>
    button(label, todoPage.ref({ page: String(target) }));
  const buttons = [
    ...(page > 0 ? [to(words.previous, page - 1)] : []),
    ...(after > 0 ? [to(words.showMore({ count: Math.min(after, PAGE_SIZE) }), page + 1)] : []),
  ];
  return buttons.length === 0 ? [] : [controls(...buttons)];
}
