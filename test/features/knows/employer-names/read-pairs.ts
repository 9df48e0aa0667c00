import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** What makes two names hard to compare; README.md beside this file says what each means. */
export const PAIR_KINDS = [
  "legal-form",
  "article-case-punctuation",
  "accents",
  "and-words",
  "spacing",
  "typing-error",
  "one-letter-apart",
  "word-order",
  "acronym",
  "brand-and-parent",
  "country-or-city",
  "web-address",
  "department",
  "shared-beginning",
  "number",
  "part-left-out",
  "hospital-school-office",
  "small-firm",
] as const;

export const PAIR_HALVES = ["development", "held-out"] as const;

const labelledPair = z.strictObject({
  one: z.string().min(1),
  other: z.string().min(1),
  /** Whether somebody known at the one can open a door at the other. */
  same: z.boolean(),
  kind: z.enum(PAIR_KINDS),
});

/** Two names of employers as people type them, and whether a careful reader takes them for one employer. */
export type LabelledPair = Readonly<z.infer<typeof labelledPair>>;

/**
 * One half of the labelled pairs. The matching of employers is built with "development"; "held-out" measures it at the
 * end. README.md says when two names are the same.
 *
 * @throws ZodError for a file that is not as described.
 */
export function readPairs(half: (typeof PAIR_HALVES)[number]): readonly LabelledPair[] {
  const content = readFileSync(path.join(import.meta.dirname, `${half}-pairs.json`), "utf8");
  return z.array(labelledPair).parse(JSON.parse(content));
}
