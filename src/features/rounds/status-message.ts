import { button, context, controls, text, type Message } from "#chat/message.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { findMailbox, type Mailbox } from "#core/outbox/mailbox.ts";
import { seeBlocks } from "#features/blocks/index.ts";
import { findOwnPair, idsOf } from "./own-pair.ts";
import { apartMessage } from "./pair-message.ts";
import { joinLink, leaveLink } from "./round-links.ts";
import { readRoundPlan, type RoundPlan } from "./round-plan.ts";
import { ownParticipation, type Participation } from "./take-part.ts";

/** Whether the caller takes part, when the next round is, and whom they talk to in this one. */
export async function statusMessage(ctx: Context): Promise<Message> {
  const words = ctx.texts.rounds;
  const part = await ownParticipation(ctx);
  const plan = await readRoundPlan(ctx);
  return [
    ...partText(ctx, part),
    ...planText(ctx, plan),
    ...(await ownPairMessage(ctx)),
    controls(
      part === undefined || part.isPaused
        ? button(part === undefined ? words.join : words.joinAgain, joinLink.ref({}), "primary")
        : button(words.leave, leaveLink.ref({})),
      seeBlocks(ctx.texts),
    ),
    context(words.meansWhat({ prefix: ctx.commandPrefix })),
  ];
}

/** Whom the caller talks to in this round, with all that there is to do about it; nothing when there is nobody. */
export async function ownPairMessage(ctx: Context): Promise<Message> {
  const own = await findOwnPair(ctx);
  if (own === undefined || own.seat.answer !== null) return [];
  const others: Mailbox[] = [];
  for (const id of idsOf(own.pair)) {
    const mailbox = id === ctx.member.id ? undefined : await findMailbox(ctx, id);
    if (mailbox !== undefined) others.push(mailbox);
  }
  return others.length === 0 ? [] : apartMessage(ctx.texts, others, { ...own, group: ctx.group });
}

function partText({ texts, today }: Context, part: Participation | undefined): Message {
  const words = texts.rounds;
  if (part === undefined) return [text(words.notIn)];
  return [
    text(
      part.isPaused ? words.isPaused({ until: part.pausedUntil ?? undefined, today }) : words.isIn,
    ),
  ];
}

function planText(
  { texts, today, group, commandPrefix }: Context,
  plan: RoundPlan | undefined,
): Message {
  const words = texts.rounds;
  if (plan === undefined || plan.nextAt === null) {
    return [text(words.noRounds({ prefix: commandPrefix }))];
  }
  return [text(words.nextRound({ day: dayIn(plan.nextAt, group.timeZone), today }))];
}
