import type { Contact } from "../own-contacts.ts";

/** What was written about a person in two places; the words of `gone` go into the notes where both say something else. */
export type MergedWords = Pick<
  Contact,
  | "company"
  | "role"
  | "circle"
  | "email"
  | "phone"
  | "link"
  | "notes"
  | "tie"
  | "lastSpokeOn"
  | "cadenceWeeks"
  | "createdAt"
>;

const SINGLE = ["role", "circle", "email", "phone", "link"] as const;

/** The closest first. */
const CLOSENESS = ["strong", "weak", "new"] as const;

/**
 * One record of two for the same person: what `kept` says stays, what only `gone` says is added, the closer tie and
 * the later talk count. What both say differently is not lost: it goes to the notes, each on a line that `label` begins.
 */
export function mergeWords(
  kept: Contact,
  gone: Contact,
  label: (part: (typeof SINGLE)[number]) => string,
): MergedWords {
  const differing = SINGLE.flatMap((part) => {
    const [one, other] = [kept[part], gone[part]];
    return one === null || other === null || one === other ? [] : [`${label(part)}: ${other}`];
  });
  return {
    company: kept.company ?? gone.company,
    role: kept.role ?? gone.role,
    circle: kept.circle ?? gone.circle,
    email: kept.email ?? gone.email,
    phone: kept.phone ?? gone.phone,
    link: kept.link ?? gone.link,
    notes: joinNotes([kept.notes, gone.notes, ...differing]),
    tie: CLOSENESS.find((tie) => tie === kept.tie || tie === gone.tie) ?? kept.tie,
    lastSpokeOn: latest(kept.lastSpokeOn, gone.lastSpokeOn),
    cadenceWeeks: kept.cadenceWeeks ?? gone.cadenceWeeks,
    createdAt: kept.createdAt < gone.createdAt ? kept.createdAt : gone.createdAt,
  };
}

function joinNotes(parts: readonly (string | null)[]): string | null {
  const distinct = [...new Set(parts.filter((part) => part !== null))];
  return distinct.length === 0 ? null : distinct.join("\n");
}

const latest = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;
