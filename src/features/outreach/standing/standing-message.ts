import {
  button,
  context,
  controls,
  text,
  title,
  type Button,
  type Message,
} from "#chat/message.ts";
import { timeSpan } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { chainUp, contactRef } from "#features/contacts/index.ts";
import { draftMessage } from "../drafts/draft-message.ts";
import { links } from "../moves/links.ts";
import { mayStartAgain } from "../moves/may-start-again.ts";
import type { Move } from "../moves/outreach-state.ts";
import type { OutreachView } from "../moves/read-outreaches.ts";
import { isFirstOutreach } from "../suggestions/suggest-next.ts";
import { nextNameMessage } from "../suggestions/suggestion-message.ts";

/** Where an outreach stands, with what to write where that is next, and the buttons for the next moves. */
export async function standingMessage(
  ctx: Context,
  outreach: OutreachView,
  isAccepted = false,
): Promise<Message> {
  const { label } = contactRef(ctx.texts, { ...outreach, id: outreach.contactId });
  const words = ctx.texts.outreach;
  return [title(label), ...(await standing(ctx, outreach, isAccepted)), context(words.onlyYou)];
}

async function standing(
  ctx: Context,
  outreach: OutreachView,
  isAccepted: boolean,
): Promise<Message> {
  const words = ctx.texts.outreach;
  const { name, state, meetsAt } = outreach;
  const by = { name, day: outreach.nextOn ?? ctx.today, today: ctx.today };
  const args = { outreach: outreach.id };
  const move = (to: Exclude<Move, "scheduled">, style: Button["style"] = "plain") =>
    button(words.buttons[to], links.move.ref({ ...args, to }), style);
  const schedule = (style: Button["style"] = "plain") =>
    button(words.buttons.scheduled, links.schedule.ref(args), style);
  const talked = (style: Button["style"] = "plain") =>
    button(words.buttons.talked, links.talked.ref(args), style);
  const again = button(words.buttons.again, links.start.ref({ contact: outreach.contactId }));
  switch (state) {
    case "planned":
      return planned(ctx, outreach, isAccepted);
    case "sent": {
      const isDue = by.day <= ctx.today;
      return [
        text(isDue ? words.stands.sentDue(by) : words.stands.sent(by)),
        controls(
          move("replied", "primary"),
          schedule(),
          move("declined"),
          ...(isDue
            ? [move("silent"), button(words.buttons.wait, links.wait.ref(args))]
            : [talked()]),
        ),
      ];
    }
    case "replied":
      return [
        text(words.stands.replied(by)),
        controls(schedule("primary"), talked(), move("declined"), prepare(ctx, outreach)),
      ];
    case "scheduled": {
      const isOver = meetsAt === null || meetsAt <= ctx.now;
      const at = meetsAt === null ? [] : [timeSpan(meetsAt, ctx)];
      const reschedule = button(words.buttons.reschedule, links.schedule.ref(args));
      return isOver
        ? [
            text(words.stands.scheduledPast({ name, at })),
            controls(talked("primary"), reschedule, move("declined"), move("silent")),
          ]
        : [
            text(words.stands.scheduled({ name, at })),
            controls(prepare(ctx, outreach, "primary"), talked(), reschedule, move("declined")),
          ];
    }
    case "silent":
      return outreach.nextOn === null
        ? [
            text(words.stands.resting({ name })),
            controls(move("replied"), ...(mayStartAgain(ctx, outreach) ? [again] : [])),
            ...(await nextNameMessage(ctx)),
          ]
        : [
            text(words.stands.silent({ name })),
            text(words.secondTryTitle),
            text(words.letter.secondTry({ name, from: ctx.member.displayName ?? undefined })),
            controls(
              move("sent", "primary"),
              move("replied"),
              move("declined"),
              button(words.buttons.rest, links.rest.ref(args)),
            ),
            ...(await nextNameMessage(ctx)),
          ];
    case "declined":
      return [
        text(words.stands.declined({ name })),
        ...(mayStartAgain(ctx, outreach) ? [controls(again)] : []),
        ...(await nextNameMessage(ctx)),
      ];
    case "met":
      return [text(words.stands.met({ name })), controls(again)];
  }
}

async function planned(
  ctx: Context,
  outreach: OutreachView,
  isAccepted: boolean,
): Promise<Message> {
  const words = ctx.texts.outreach;
  const [chain, isFirst] = await Promise.all([
    chainUp(ctx, outreach.contactId),
    isFirstOutreach(ctx),
  ]);
  const referrer = chain[0]?.name;
  const asked = outreach.referrerAskedOn;
  const draft = draftMessage(ctx, outreach, { referrer, isAccepted });
  const ahead = button(words.buttons.ahead, links.ahead.ref({ outreach: outreach.id }));
  return [
    text(
      words.stands.planned({
        name: outreach.name,
        day: outreach.nextOn ?? ctx.today,
        today: ctx.today,
      }),
    ),
    ...(isFirst ? [text(words.firstTime)] : []),
    ...(referrer === undefined
      ? []
      : [
          text(
            asked === null
              ? words.referredBy({ referrer })
              : words.askedAhead({ referrer, day: asked, today: ctx.today }),
          ),
        ]),
    ...draft.message,
    controls(...draft.buttons),
    controls(
      ...(referrer === undefined || asked !== null ? [] : [ahead]),
      button(words.buttons.rehearse, links.rehearse.ref({})),
    ),
  ];
}

const prepare = (
  { texts }: Pick<Context, "texts">,
  outreach: OutreachView,
  style: Button["style"] = "plain",
): Button =>
  button(texts.outreach.buttons.prepare, links.prepare.ref({ outreach: outreach.id }), style);
