import { and, eq, lte } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { reply } from "#core/reply.ts";
import { tasks } from "#db/schema/index.ts";
import {
  countTasks,
  showTodo,
  taskDone,
  taskDrop,
  taskReopen,
  taskSnooze,
  taskSnoozeTo,
  todoList,
  todoPage,
} from "./task-actions.ts";
import { readTasks, type TaskReader, type TaskView } from "./task-view.ts";

export { makeTasks, MEMBER_FOLLOW_UP_DAYS, type NewTask } from "./make-tasks.ts";
export { settleKnown, settleOpen } from "./settle-open.ts";
export { findTask } from "./settle-task.ts";
export { showTodo, taskControls, taskDone } from "./task-actions.ts";
export { outreachLink, thanksLink } from "./task-links.ts";
export { readTasks, taskText, type TaskView } from "./task-view.ts";

const isDue = (today: string) => and(eq(tasks.state, "open"), lte(tasks.dueOn, today));

/** How many of the caller's tasks are due. */
export const countDueTasks = (ctx: Context): Promise<number> => countTasks(ctx, isDue(ctx.today));

/** The owner's most urgent due task, or undefined. */
export async function mostUrgentTask(
  ctx: TaskReader & { readonly today: string },
): Promise<TaskView | undefined> {
  const [task] = await readTasks(ctx, isDue(ctx.today), 1);
  return task;
}

const todo = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await todoList(ctx))),
});

export const tasksFeature: Feature = {
  commands: [defineCommand("todo", todo)],
  actions: [taskDone, taskDrop, taskReopen, taskSnooze, taskSnoozeTo, showTodo, todoPage],
  jobs: [],
};
