import { button, controls, text, type Block, type Message, type Span } from "#chat/message.ts";
import { dayIn, timeIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import { type Mailbox, nameOf } from "#core/outbox/mailbox.ts";
import type { RoundReason } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";
import { idsOf, type Pair, type Round } from "./own-pair.ts";
import { calendarLink, cannotLink, metLink, neverLink } from "./round-links.ts";

/** Fifteen minutes are enough for two (practice 11); three want a little longer. */
export const minutesFor = ({ thirdId }: Pair): 15 | 30 => (thirdId === null ? 15 : 30);

export type PairFacts = {
  readonly pair: Pair;
  readonly round: Round;
  /** The zone of those who have said none. */
  readonly group: { readonly timeZone: string };
};

/** What two or three read who talk in this round: why, a first question, a time, and whose move it is. */
export function pairMessage(texts: Texts, people: readonly Mailbox[], facts: PairFacts): Message {
  const { pair } = facts;
  const words = texts.rounds;
  const mover = people.find(({ member }) => member.id === pair.moverId);
  return [
    text(words.together({ accounts: people.map(({ account }) => account) })),
    ...about(texts, people, facts),
    ...(mover === undefined
      ? []
      : [text(words.nextMove({ account: mover.account, hasTime: pair.proposedAt !== null }))]),
    pairControls(texts, pair),
  ];
}

/** What each of them reads where no conversation can be opened. The first line is then anybody's. */
export function apartMessage(texts: Texts, others: readonly Mailbox[], facts: PairFacts): Message {
  const names = others.map(nameOf);
  return [
    text(texts.rounds.apart({ names })),
    ...about(texts, others, facts),
    pairControls(texts, facts.pair),
  ];
}

const pairControls = (texts: Texts, { id, proposedAt }: Pair): Block =>
  controls(
    button(texts.rounds.weMet, metLink.ref({ pair: id }), "primary"),
    ...(proposedAt === null
      ? []
      : [button(texts.rounds.toCalendar, calendarLink.ref({ pair: id }))]),
    button(texts.rounds.cannot, cannotLink.ref({ pair: id })),
    button(texts.blocks.neverPairUs, neverLink.ref({ pair: id })),
  );

/** The theme, why these people, a first question, and when. */
function about(texts: Texts, people: readonly Mailbox[], facts: PairFacts): Message {
  const { pair, round, group } = facts;
  const words = texts.rounds;
  const reasons = pair.reasons.flatMap((reason) => reasonText(texts, people, pair, reason) ?? []);
  const at = pair.proposedAt;
  const zones = people.map(({ member }) => zoneOf(member, group));
  return [
    ...(round.theme === null ? [] : [text(words.theme({ theme: round.theme }))]),
    text(words.why({ reasons: reasons.length === 0 ? [words.reasons.nothing] : reasons })),
    text(words.firstQuestion({ number: round.number })),
    text(
      at === null
        ? words.noTime({ minutes: minutesFor(pair) })
        : words.time({
            at: shownTime(texts, at, round.startedAt, zones[0] ?? group.timeZone),
            minutes: minutesFor(pair),
            // Of those who read apart, not all are at hand.
            isSameZone: people.length === idsOf(pair).length && new Set(zones).size === 1,
          }),
    ),
  ];
}

/** A reason in words; undefined where it is about the reader themselves. */
function reasonText(
  texts: Texts,
  people: readonly Mailbox[],
  pair: Pair,
  reason: RoundReason,
): string | undefined {
  const words = texts.rounds.reasons;
  const count = idsOf(pair).length;
  switch (reason.kind) {
    case "never-met":
      return words["never-met"]({ count });
    case "long-ago":
      return words["long-ago"]({ rounds: reason.rounds });
    case "shared-field":
      return words["shared-field"]({ word: reason.word, count });
    case "landed":
    case "helping": {
      const person = people.find(({ member }) => member.id === reason.memberId);
      if (person === undefined) return undefined;
      return words[reason.kind]({ name: nameOf(person) });
    }
  }
}

/** An instant as each reader's platform shows it where they are; the fallback is in this zone. */
function shownTime(texts: Texts, at: Date, now: Date, zone: string): Span {
  const { hour, minute } = timeIn(at, zone);
  const fallback = texts.common.dayAndTime({
    day: dayIn(at, zone),
    today: dayIn(now, zone),
    time: `${hour}:${String(minute).padStart(2, "0")}`,
  });
  return { kind: "time", at, style: "date-time", fallback };
}
