import { and, eq, gte } from "drizzle-orm";
import { button, controls, text, type Message } from "#chat/message.ts";
import { addDays, dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, type Reply } from "#core/reply.ts";
import { daySlots } from "#db/schema/index.ts";
import { nudgeWords } from "#features/playbook/index.ts";
import { answerNudge } from "../answer-nudge.ts";
import { nudgeLinks, readTime } from "../nudge-links.ts";
import { clockOf, deedRow, planButtons } from "../nudge-message.ts";
import { nudgeState } from "../nudge-settings.ts";
import { dropReminders } from "./drop-reminders.ts";
import { offerTimes } from "./offer-times.ts";
import { ownNudge, type OwnNudge } from "./own-nudge.ts";
import { planReminder, unplanReminder } from "./plan-reminder.ts";

/** "Today at …", "Tomorrow at …": one reminder, then. */
export const nudgeLater = defineAction({
  ...nudgeLinks.later,
  who: "member",
  async run(ctx, { nudge: id, at: typed }) {
    const words = ctx.texts.nudges;
    const nudge = await ownNudge(ctx, id);
    const at = readTime(typed);
    if (nudge === undefined || at === undefined) return replace(text(words.gone));
    const planned = await planReminder(ctx, id, at);
    switch (planned) {
      case "planned": {
        const zone = zoneOf(ctx.member, ctx.group);
        const on = dayIn(at, zone);
        return replace(
          text(nudgeWords(ctx.texts, nudge.choice, nudge.subject)),
          text(words.planned({ on, today: ctx.today, time: clockOf(at, zone) })),
          ...deedRow(ctx.texts, nudge.choice),
          controls(button(words.noReminder, nudgeLinks.noReminder.ref({ nudge: id }))),
        );
      }
      case "past":
        return askAgain(ctx, nudge, words.timePassed);
      case "day-taken":
        return askAgain(ctx, nudge, words.dayTaken);
      case "gone":
        return replace(text(words.gone));
    }
  },
});

/** "No Reminder": what was chosen is taken back. */
export const nudgeNoReminder = defineAction({
  ...nudgeLinks.noReminder,
  who: "member",
  async run(ctx, { nudge: id }) {
    const words = ctx.texts.nudges;
    const isTakenBack = await unplanReminder(ctx, id);
    const nudge = await ownNudge(ctx, id);
    return replace(
      text(isTakenBack ? words.unplanned : words.nothingPlanned),
      ...(nudge === undefined ? [] : deedRow(ctx.texts, nudge.choice)),
    );
  },
});

/** "Not This One": it rests for a month, and its reminder does not come. */
export const nudgeDecline = defineAction({
  ...nudgeLinks.decline,
  who: "member",
  async run(ctx, { nudge: id }) {
    await answerNudge(ctx, "declined", id);
    await dropReminders(ctx, id);
    const { common, nudges } = ctx.texts;
    return replace(
      text(nudges.declined),
      controls(button(common.undo, nudgeLinks.takeUp.ref({ nudge: id }))),
    );
  },
});

/** Undoes "Not This One". */
export const nudgeTakeUp = defineAction({
  ...nudgeLinks.takeUp,
  who: "member",
  async run(ctx, { nudge: id }) {
    await answerNudge(ctx, "button", id);
    const nudge = await ownNudge(ctx, id);
    const { nudges } = ctx.texts;
    if (nudge === undefined) return replace(text(nudges.gone));
    return replace(text(nudges.takenUp), ...(await offered(ctx, nudge)));
  },
});

async function askAgain(ctx: Context, nudge: OwnNudge, notice: string): Promise<Reply> {
  return replace(text(notice), ...(await offered(ctx, nudge)));
}

/** The thing again, with times from now on. */
async function offered(ctx: Context, nudge: OwnNudge): Promise<Message> {
  const zone = zoneOf(ctx.member, ctx.group);
  const { hour } = await nudgeState(ctx);
  const times = offerTimes({
    now: ctx.now,
    timeZone: zone,
    hour,
    taken: await remindedOn(ctx),
  });
  const isFull = times.today === undefined && times.tomorrow === undefined;
  return [
    text(nudgeWords(ctx.texts, nudge.choice, nudge.subject)),
    ...deedRow(ctx.texts, nudge.choice),
    ...(isFull ? [text(ctx.texts.nudges.noTimeLeft)] : []),
    controls(...planButtons(ctx.texts, nudge.id, times, zone)),
  ];
}

/** Local days from today on that have their reminder. */
async function remindedOn({ tx, group, member, today }: Context): Promise<readonly string[]> {
  const rows = await tx
    .select({ day: daySlots.localDay })
    .from(daySlots)
    .where(
      and(
        eq(daySlots.groupId, group.id),
        eq(daySlots.memberId, member.id),
        eq(daySlots.slot, "reminder"),
        gte(daySlots.localDay, addDays(today, -1)),
      ),
    );
  return rows.map(({ day }) => day);
}
