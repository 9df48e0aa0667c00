import {
  button,
  controls,
  divider,
  field,
  fields,
  text,
  title,
  type Message,
} from "#chat/message.ts";
import { periodStart } from "#core/calendar.ts";
import type { Context } from "#core/context.ts";
import { reply, type Reply } from "#core/reply.ts";
import { countMeetings } from "#features/meetings/index.ts";
import { goalForm } from "#features/profile/index.ts";
import {
  countDueTasks,
  mostUrgentTask,
  showTodo,
  taskControls,
  taskText,
} from "#features/tasks/index.ts";
import { showHelp } from "./show-help.ts";

/** What is due, the goal, this week, and the way to everything else. */
export async function homePage(ctx: Context): Promise<Reply> {
  const words = ctx.texts.home;
  const since = periodStart("week", ctx.today, ctx.group.weekStart) ?? ctx.today;
  const [due, urgent, week] = await Promise.all([
    countDueTasks(ctx),
    mostUrgentTask(ctx),
    countMeetings(ctx, since),
  ]);
  const { goal } = ctx.member;
  const first: Message =
    urgent === undefined
      ? []
      : [text(taskText(ctx.texts, urgent)), taskControls(ctx, urgent, "alone")];
  return reply(
    title(words.title({ name: ctx.member.displayName })),
    ...first,
    fields(
      field(words.due, due === 0 ? words.nothingDue : words.dueCount({ count: due })),
      field(words.goal, goal ?? words.noGoal),
      field(words.week, words.thisWeek({ ...week, names: week.newNames, gives: 0 })),
    ),
    divider,
    controls(
      button(words.seeTodo, showTodo.ref({})),
      button(goal === null ? words.setGoal : words.changeGoal, goalForm.ref({})),
      button(words.seeHelp, showHelp.ref({})),
    ),
  );
}
