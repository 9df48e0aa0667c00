import { button, rich, type Button, type Span } from "#chat/message.ts";
import type { PracticeSubject } from "#texts/practice-texts.ts";
import type { Texts } from "#texts/texts.ts";
import type { About } from "./about.ts";
import type { Choice } from "./choose.ts";
import { findPractice } from "./find-practice.ts";
import type { PracticeName } from "./practice.ts";

/** What the nudge says, in the words that were chosen with it. */
export function nudgeWords(
  texts: Texts,
  { practice, variant }: Pick<Choice, "practice" | "variant">,
  subject: PracticeSubject,
): readonly Span[] {
  const { words } = texts.practices.list[practice];
  const wording = words[variant % words.length] ?? words[0];
  return rich`${wording(subject)}`;
}

/** The deeds that can be done at once: at most three, the first of them the one that is asked for. */
export function nudgeButtons(
  texts: Texts,
  { practice, about }: { readonly practice: PracticeName; readonly about: About },
): readonly Button[] {
  return findPractice(practice)
    .buttons(about)
    .map(({ label, action }, at) =>
      button(texts.practices.buttons[label], action, at === 0 ? "primary" : "plain"),
    );
}
