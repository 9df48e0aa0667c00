import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { LETTER_WAYS } from "#db/schema/outreaches.ts";

/** What can be wrong with a draft; README.md beside this file says when each applies. */
export const DRAFT_LABELS = [
  "asks-for-job",
  "attaches-cv",
  "no-reason",
  "no-offer",
  "referrer-missing",
  "too-long",
  "no-time-limit",
] as const;

/** All that is labelled: read while the check is built, but for the last, which only measures it. */
export const DRAFT_SETS = [
  "development",
  "development-third",
  "development-more",
  "development-fourth",
  "development-fifth",
  "held-out-four",
] as const;

const labelledDraft = z.strictObject({
  id: z.string().regex(/^(en|de)-\d\d\d?$/),
  locale: z.enum(["en", "de"]),
  way: z.enum(LETTER_WAYS),
  tone: z.enum([
    "career-changer",
    "chatty",
    "cocky",
    "non-native",
    "senior",
    "stiff",
    "student",
    "terse",
    "timid",
    "warm",
  ]),
  /** Whom it is written to. */
  contactName: z.string().min(1),
  company: z.string().min(1).optional(),
  /** Who gave the name, if the member's record knows. */
  referrer: z.string().min(1).optional(),
  /** Everything that is wrong with it; empty for a good draft. */
  findings: z.array(z.enum(DRAFT_LABELS)).readonly(),
  /** Why it is labelled so, where one might doubt. */
  note: z.string().min(1).optional(),
  text: z.string().min(1),
});

/** A draft, and what a careful reader finds wrong with it. */
export type LabelledDraft = Readonly<z.infer<typeof labelledDraft>>;

/**
 * One set of the labelled drafts.
 *
 * The labels follow these rules, which README.md explains with examples:
 * - `asks-for-job`: asks to be hired, considered, kept in mind, forwarded or spoken for, or whether there is an opening.
 *   To say that one is looking, or not asking, is no finding.
 * - `attaches-cv`: a CV or portfolio of the writer's own is with the text or linked from it, and nobody asked for it.
 * - `no-reason`: nothing in it is true of this person or firm in particular. A bare referral is no reason.
 * - `no-offer`: nothing that can be pointed at is offered. Thanks, a coffee and "if I can ever help" are nothing.
 * - `referrer-missing`: `referrer` is there, and the text has neither their first name nor their surname.
 * - `too-long`: over 90 words for a message, over 200 for an e-mail or letter, from greeting to signature.
 * - `no-time-limit`: no length of the talk is given, or one over thirty minutes.
 *
 * @throws ZodError for a file that is not as described.
 */
export function readDrafts(set: (typeof DRAFT_SETS)[number]): readonly LabelledDraft[] {
  const content = readFileSync(path.join(import.meta.dirname, `${set}-drafts.json`), "utf8");
  return z.array(labelledDraft).parse(JSON.parse(content));
}
