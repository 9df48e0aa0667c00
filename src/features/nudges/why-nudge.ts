import { and, desc, eq } from "drizzle-orm";
import { button, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { nudges } from "#db/schema/index.ts";
import { type Choice, choiceReason, practiceNamed } from "#features/playbook/index.ts";
import { nudgesSwitch } from "./nudge-actions.ts";
import { nudgeState } from "./nudge-settings.ts";

/** Why the member's last nudge was the one they got, or why none came, in plain words. */
export async function whyNudge(ctx: Context): Promise<Message> {
  const words = ctx.texts.nudges;
  const [last] = await ctx.tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.groupId, ctx.group.id), eq(nudges.memberId, ctx.member.id)))
    .orderBy(desc(nudges.plannedAt))
    .limit(1);
  const { isOn, pace } = await nudgeState(ctx);
  if (last === undefined) {
    const turnOn = button(words.turnOn, nudgesSwitch.ref({ to: "on" }), "primary");
    return [
      text(words.whyNone({ prefix: ctx.commandPrefix })),
      ...(isOn ? [] : [controls(turnOn)]),
    ];
  }
  const when = { on: last.localDay, today: ctx.today };
  // Only the planner writes it, and it writes choices.
  const reasons =
    practiceNamed(last.practice) === undefined
      ? []
      : choiceReason(ctx.texts, last.choice as Choice, last.localDay);
  return [
    text(last.isHeldOut ? words.whyHeldOut(when) : words.whyLast(when)),
    ...(reasons.length === 0 ? [] : [text(reasons.join(" "))]),
    ...(isOn && pace !== "daily" ? [text(words.slower[pace])] : []),
  ];
}
