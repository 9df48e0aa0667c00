import {
  button,
  context,
  controls,
  divider,
  field,
  fields,
  text,
  title,
  type Message,
} from "#chat/message.ts";
import { periodStart } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { reply, type Reply } from "#core/reply.ts";
import { checkupAction, isCheckupDue } from "#features/checkup/index.ts";
import { questionMessage, waitingQuestions } from "#features/did-you-meet/index.ts";
import { seeBoardAction } from "#features/giving/index.ts";
import { groupSettings } from "#features/group/index.ts";
import { askedMessage, waitingIntroductions } from "#features/introductions/index.ts";
import { memberLinkBlocks } from "#features/linking/index.ts";
import { nudgesSwitch, nudgeState, nudgeSummary } from "#features/nudges/index.ts";
import { goalForm } from "#features/profile/index.ts";
import { pulseSummary, seePulseAction } from "#features/pulse/index.ts";
import { ownPairMessage } from "#features/rounds/index.ts";
import { messagesSwitch } from "#features/setup/index.ts";
import { readOpenTasks, showTodo, taskControls, taskText } from "#features/tasks/index.ts";
import { readDeeds, streakText, weekAction } from "#features/week/index.ts";
import { showHelp } from "./show-help.ts";

/** What is due, the goal, this week, and the way to everything else. */
export async function homePage(ctx: Context): Promise<Reply> {
  const words = ctx.texts.home;
  const since = periodStart("week", ctx.today, ctx.group.weekStart) ?? ctx.today;
  const [due, deeds, nudges, checkupDue, waiting, pulse] = await Promise.all([
    readOpenTasks(ctx, { size: 1, until: ctx.today }),
    readDeeds(ctx, since),
    nudgeState(ctx),
    isCheckupDue(ctx),
    waitingAnswers(ctx),
    pulseSummary(ctx),
  ]);
  const { goal, directMessages } = ctx.member;
  const { meetings, newNames: names, gives } = deeds.lately;
  const [urgent] = due.page;
  const dueCount = due.counts?.due ?? 0;
  const first: Message =
    urgent === undefined
      ? []
      : [text(taskText(ctx.texts, urgent)), taskControls(ctx, urgent, "alone")];
  return reply(
    title(words.title({ name: ctx.member.displayName })),
    ...waiting,
    ...first,
    fields(
      field(words.due, dueCount === 0 ? words.nothingDue : words.dueCount({ count: dueCount })),
      field(words.goal, goal ?? words.noGoal),
      field(words.week, words.thisWeek({ meetings, names, gives })),
      field(words.streak, streakText(ctx, deeds.streak)),
      ...(checkupDue ? [field(words.checkup, words.checkupDue)] : []),
      ...pulse,
    ),
    divider,
    controls(
      button(words.seeTodo, showTodo.ref({})),
      button(goal === null ? words.setGoal : words.changeGoal, goalForm.ref({})),
      button(words.seeWeek, weekAction.ref({})),
      ...(checkupDue ? [button(words.checkUp, checkupAction.ref({}))] : []),
      button(words.seeHelp, showHelp.ref({})),
    ),
    controls(
      nudges.isOn
        ? button(ctx.texts.nudges.turnOff, nudgesSwitch.ref({ to: "off" }))
        : button(ctx.texts.nudges.turnOn, nudgesSwitch.ref({ to: "on" })),
      directMessages === "yes"
        ? button(ctx.texts.setup.stopMessages, messagesSwitch.ref({ to: "off" }))
        : button(ctx.texts.setup.allowMessages, messagesSwitch.ref({ to: "on" })),
    ),
    ...groupControls(ctx),
    ...nudgeSummary(ctx, nudges),
    ...(await memberLinkBlocks(ctx)),
    context(directMessages === "yes" ? words.messagesOn : words.messagesOff),
  );
}

/** What goes round in the group; for organisers also its settings. */
function groupControls({ texts, group, member }: Context): Message {
  const buttons = [
    ...(group.hasBoards ? [button(texts.home.seeBoard, seeBoardAction.ref({}))] : []),
    button(texts.home.seePulse, seePulseAction.ref({})),
    ...(member.isOrganiser ? [button(texts.group.openSettings, groupSettings.ref({}))] : []),
  ];
  return [controls(...buttons)];
}

/** What somebody waits for the caller to say, the first of it; the rest comes up when that is answered. Then whom they talk to in this round. */
async function waitingAnswers(ctx: Context): Promise<Message> {
  const [request] = await waitingIntroductions(ctx);
  if (request !== undefined) return [...askedMessage(ctx.texts, request), divider];
  const [question] = await waitingQuestions(ctx);
  if (question !== undefined) return [...questionMessage(ctx.texts, question), divider];
  const round = await ownPairMessage(ctx);
  return round.length === 0 ? [] : [...round, divider];
}
