import { LOCALES } from "#chat/locale.ts";
import { textsFor } from "#texts/texts.ts";
import type { Memory } from "./history.ts";
import type { PracticeName } from "./practice.ts";

/** The words of a month do not come again within it. */
const WORDS_REST_DAYS = 30;

const variants = new Map<PracticeName, readonly number[]>();

/** The ways of saying it that every language has, from 0. */
function variantsOf(practice: PracticeName): readonly number[] {
  const known = variants.get(practice);
  if (known !== undefined) return known;
  const count = Math.min(
    ...LOCALES.map((locale) => textsFor(locale).practices.list[practice].words.length),
  );
  const all = Array.from({ length: count }, (_, variant) => variant);
  variants.set(practice, all);
  return all;
}

/** Of all things, or of one: the words that would be a repetition within the month. */
function usedVariants(memory: Memory, practice: PracticeName, thing: string | undefined) {
  const used = new Set<number>();
  for (const past of memory.of(practice)) {
    if (past.ago < WORDS_REST_DAYS && (thing === undefined || past.thing === thing)) {
      used.add(past.variant);
    }
  }
  return used;
}

/** Whether there are words left that were not used this month: about this thing, or about anything. */
export function hasFreshWords(memory: Memory, practice: PracticeName, thing?: string): boolean {
  const used = usedVariants(memory, practice, thing);
  return variantsOf(practice).some((variant) => !used.has(variant));
}

/**
 * Words that this thing has not been said in this month; of those the ones not used for longest. `seed` decides where
 * several were never used, so that a group does not read the same words on the same day.
 */
export function freshVariant(
  memory: Memory,
  practice: PracticeName,
  thing: string,
  seed: string,
): number {
  const all = variantsOf(practice);
  const used = usedVariants(memory, practice, thing);
  const past = memory.of(practice);
  const start = spread(seed) % all.length;
  let best = start;
  let longest = -1;
  for (let turn = 0; turn < all.length; turn++) {
    const variant = (start + turn) % all.length;
    if (used.has(variant)) continue;
    const last = past.find((one) => one.variant === variant);
    const rest = last?.ago ?? Number.POSITIVE_INFINITY;
    if (rest > longest) {
      best = variant;
      longest = rest;
    }
  }
  return best;
}

/** The same number for the same text, spread well enough to pick words by. */
function spread(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  return sum;
}
