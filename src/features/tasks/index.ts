import { defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { reply } from "#core/reply.ts";
import {
  showTodo,
  taskDone,
  taskDrop,
  taskReopen,
  taskSnooze,
  taskSnoozeTo,
  todoList,
  todoPage,
} from "./task-actions.ts";

export { makeTasks, MEMBER_FOLLOW_UP_DAYS, type NewTask, taskWrites } from "./make-tasks.ts";
export { settleKnown, settleOpen } from "./settle-open.ts";
export { findTask } from "./settle-task.ts";
export { showTodo, taskControls, taskDone } from "./task-actions.ts";
export { outreachLink, thanksLink } from "./task-links.ts";
export { readOpenTasks, readTasks, taskText, type TaskView } from "./task-view.ts";

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
