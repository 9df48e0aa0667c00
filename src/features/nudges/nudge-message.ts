import { button, context, controls, text, type Button, type Message } from "#chat/message.ts";
import type { ActionRef, Place } from "#chat/action-codec.ts";
import { timeIn } from "#core/calendar/calendar.ts";
import { type Choice, nudgeButtons, nudgeWords } from "#features/playbook/index.ts";
import type { PracticeSubject } from "#texts/practice-texts.ts";
import type { Texts } from "#texts/texts.ts";
import { nudgeLinks, writeTime } from "./nudge-links.ts";
import type { TimesOffered } from "./reminders/offer-times.ts";

const IN_NUDGE: readonly Place[] = ["nudge"];

/** The same button, known as one that stands in a nudge: to press it answers the nudge. */
const inNudge = (action: ActionRef): ActionRef => ({ ...action, within: IN_NUDGE });

/** The buttons of the deed itself, the first one first of all. */
const deedButtons = (texts: Texts, choice: Pick<Choice, "practice" | "about">): readonly Button[] =>
  nudgeButtons(texts, choice).map((one) => ({ ...one, action: inNudge(one.action) }));

/** The times to choose from, and the way not to choose. */
export function planButtons(
  texts: Texts,
  nudgeId: string,
  { today, tomorrow }: TimesOffered,
  timeZone: string,
): readonly Button[] {
  const words = texts.nudges;
  const at = (label: (time: { readonly time: string }) => string, when: Date | undefined) =>
    when === undefined
      ? []
      : [
          button(
            label({ time: clockOf(when, timeZone) }),
            inNudge(nudgeLinks.later.ref({ nudge: nudgeId, at: writeTime(when) })),
          ),
        ];
  return [
    ...at(words.todayAt, today),
    ...at(words.tomorrowAt, tomorrow),
    button(words.notThisOne, inNudge(nudgeLinks.decline.ref({ nudge: nudgeId }))),
  ];
}

/** One thing, the buttons that do it, times for it, the button that stops nudges, and why it comes. */
export function nudgeMessage(
  texts: Texts,
  nudge: {
    readonly id: string;
    readonly choice: Choice;
    readonly subject: PracticeSubject;
    readonly times: TimesOffered;
    readonly timeZone: string;
    readonly why: string;
  },
): Message {
  const stop = button(texts.nudges.stop, inNudge(nudgeLinks.stop.ref({})));
  return [
    text(nudgeWords(texts, nudge.choice, nudge.subject)),
    ...deedRow(texts, nudge.choice),
    controls(...planButtons(texts, nudge.id, nudge.times, nudge.timeZone), stop),
    context(nudge.why),
  ];
}

/** The deed's buttons in a row, if it has any. */
export function deedRow(texts: Texts, choice: Pick<Choice, "practice" | "about">): Message {
  const buttons = deedButtons(texts, choice);
  return buttons.length === 0 ? [] : [controls(...buttons)];
}

export function clockOf(at: Date, timeZone: string): string {
  const { hour, minute } = timeIn(at, timeZone);
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
