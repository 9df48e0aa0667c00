import type { LetterDraft } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";

/**
 * A short letter from what the member filled in, in their own words and order: who sent them in the first sentence
 * (practice 9), what they want to learn, why this person, what they can offer, and fifteen minutes asked for.
 *
 * @param from who signs; nobody when Kith knows no name
 */
export function composeLetter(
  words: Texts["outreach"]["letter"],
  draft: LetterDraft,
  { name, from }: { readonly name: string; readonly from: string | undefined },
): string {
  const sentences = [
    ...(draft.referrer === undefined ? [] : [words.referrer({ referrer: draft.referrer })]),
    words.learn(draft.learn),
    words.why(draft.why),
    ...(draft.offer === undefined ? [] : [words.offer(draft.offer)]),
  ];
  return [
    words.greeting({ name, way: draft.way }),
    sentences.join(" "),
    words.fifteenMinutes[draft.way],
    words.close({ from, way: draft.way }),
  ].join("\n\n");
}
