import { LOCALES } from "#chat/locale.ts";
import type { Day } from "#core/calendar.ts";
import { textsFor } from "#texts/texts.ts";
import { type History, since, WORDS_REST_DAYS } from "./history.ts";
import type { PracticeName } from "./practice.ts";

const counts = new Map<PracticeName, number>();

/** How many ways of saying it every language has. */
export function variantCount(practice: PracticeName): number {
  const known = counts.get(practice);
  if (known !== undefined) return known;
  const count = Math.min(
    ...LOCALES.map((locale) => textsFor(locale).practices.list[practice].words.length),
  );
  counts.set(practice, count);
  return count;
}

type Use = {
  readonly practice: PracticeName;
  readonly thing: string;
  readonly history: History;
  readonly today: Day;
};

/** The words that would be a repetition: those of this month, about this thing or about anything. */
function usedVariants({ practice, thing, history, today }: Use, about: "this" | "anything") {
  const used = since(history, today, WORDS_REST_DAYS).filter(
    (past) => past.practice === practice && (about === "anything" || past.thing === thing),
  );
  return new Set(used.map(({ variant }) => variant));
}

/** Whether there are words left that were not used this month, about this thing or about anything. */
export function hasFreshWords(use: Use, about: "this" | "anything"): boolean {
  const used = usedVariants(use, about);
  return variantsOf(use.practice).some((variant) => !used.has(variant));
}

/** Words that this thing has not been said in this month; of those the ones not used for longest. */
export function freshVariant(use: Use): number {
  const used = usedVariants(use, "this");
  const lastUse = (variant: number): number => {
    const ago = use.history.findIndex(
      (past) => past.practice === use.practice && past.variant === variant,
    );
    return ago === -1 ? Number.POSITIVE_INFINITY : ago;
  };
  const fresh = variantsOf(use.practice).filter((variant) => !used.has(variant));
  const start = startOf(use);
  return (
    fresh.toSorted(
      (one, other) =>
        compareNumbers(lastUse(other), lastUse(one)) ||
        turned(one, start, use.practice) - turned(other, start, use.practice),
    )[0] ?? start
  );
}

const variantsOf = (practice: PracticeName): readonly number[] =>
  Array.from({ length: variantCount(practice) }, (_, variant) => variant);

/** Not everybody in a group is to read the same words on the same day: each begins with others. */
function startOf({ practice, thing, today }: Use): number {
  const text = `${practice} ${thing} ${today}`;
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) >>> 0;
  return hash % variantCount(practice);
}

const turned = (variant: number, start: number, practice: PracticeName): number =>
  (variant - start + variantCount(practice)) % variantCount(practice);

const compareNumbers = (one: number, other: number): number =>
  one === other ? 0 : one < other ? -1 : 1;
