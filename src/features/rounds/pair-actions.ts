import { and, eq, isNull } from "drizzle-orm";
import { controls, file, text } from "#chat/message.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { reply } from "#core/reply.ts";
import { roundSeats } from "#db/schema/index.ts";
import { neverPairUs } from "#features/blocks/index.ts";
import { sayMet } from "#features/did-you-meet/index.ts";
import { calendarFile } from "#features/outreach/index.ts";
import { cancelPair, type CancelOutcome } from "./cancel-pair.ts";
import { openPair, partnersOf } from "./own-pair.ts";
import { minutesFor } from "./pair-message.ts";
import { calendarLink, cannotLink, metLink, neverLink } from "./round-links.ts";

/** "We Met". */
export const metAction = defineAction({
  ...metLink,
  who: "member",
  async run(ctx, args) {
    const { seat, isOver } = await openPair(ctx, args.pair);
    if (isOver) return reply(text(ctx.texts.rounds.calledOff));
    await ctx.tx
      .update(roundSeats)
      .set({ answer: "met", answeredAt: ctx.now })
      .where(
        and(
          eq(roundSeats.groupId, ctx.group.id),
          eq(roundSeats.roundId, seat.roundId),
          eq(roundSeats.memberId, ctx.member.id),
          isNull(roundSeats.answer),
        ),
      );
    return reply(...(await sayMet(ctx, { source: "round", sourceId: args.pair })));
  },
});

/** "Add to Calendar": the proposed hour as a file. */
export const calendarAction = defineAction({
  ...calendarLink,
  who: "member",
  async run(ctx, args) {
    const words = ctx.texts.rounds;
    const { pair, isOver } = await openPair(ctx, args.pair);
    if (isOver || pair.proposedAt === null) return reply(text(words.calledOff));
    const names = (await partnersOf(ctx, pair, ctx.member.id)).map(({ name }) => name);
    return reply(
      text(words.calendarSays),
      file(words.calendarLabel, {
        name: `kith-${dayIn(pair.proposedAt, zoneOf(ctx.member, ctx.group))}.ics`,
        mediaType: "text/calendar",
        bytes: calendarFile({
          id: pair.id,
          startsAt: pair.proposedAt,
          minutes: minutesFor(pair),
          changedAt: pair.createdAt,
          title: words.calendarTitle({ names }),
          note: words.calendarNote,
        }),
      }),
    );
  },
});

/** "Cannot This Time". */
export const cannotAction = defineAction({
  ...cannotLink,
  who: "member",
  run: async (ctx, args) =>
    reply(text(cancelledText(ctx, await cancelPair(ctx, args.pair, { mayHaveMet: false })))),
});

function cancelledText({ texts }: Context, outcome: CancelOutcome): string {
  switch (outcome) {
    case "called-off":
      return texts.rounds.cancelled;
    case "others-go-on":
      return texts.rounds.othersGoOn;
    case "over":
      return texts.rounds.calledOff;
  }
}

/** "Never Pair Us": below a message that all of them read, so whom it is about is asked in private. */
export const neverAction = defineAction({
  ...neverLink,
  who: "member",
  async run(ctx, args) {
    const { pair } = await openPair(ctx, args.pair);
    const partners = await partnersOf(ctx, pair, ctx.member.id);
    return reply(
      ...partners.flatMap(({ id, name }) => [
        text(ctx.texts.rounds.never({ name })),
        controls(neverPairUs(ctx.texts, id, "goes")),
      ]),
    );
  },
});
