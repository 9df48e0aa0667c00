import { afterAll, describe, expect, it } from "vitest";
import { checkDraft, type DraftFindingCode, wordsKnown } from "#features/outreach/check-draft.ts";
import { DRAFT_SETS, type LabelledDraft, readDrafts } from "./drafts/read-drafts.ts";

const codesOf = (draft: LabelledDraft): readonly DraftFindingCode[] =>
  checkDraft({ ...draft, referrer: draft.referrer, company: draft.company }).map(
    (finding) => finding.code,
  );

const report: string[] = [];
afterAll(() => process.stdout.write(`${report.join("\n")}\n`));

/** What each set has to reach: nine of ten. */
const REQUIRED = {
  development: { precision: 0.9, recall: 0.9 },
  "development-third": { precision: 0.9, recall: 0.9 },
  "development-more": { precision: 0.9, recall: 0.9 },
  "development-fourth": { precision: 0.9, recall: 0.9 },
} as const;

describe.each(DRAFT_SETS)("the draft check on the %s drafts", (set) => {
  const judged = readDrafts(set).map((draft) => ({ draft, found: codesOf(draft) }));
  const count = (pick: (one: (typeof judged)[number]) => number): number =>
    judged.reduce((sum, one) => sum + pick(one), 0);
  const right = count(
    ({ draft, found }) => found.filter((code) => draft.findings.includes(code)).length,
  );
  const said = count(({ found }) => found.length);
  const labelled = count(({ draft }) => draft.findings.length);
  const precision = right / said;
  const recall = right / labelled;

  it("finds what a careful reader finds, and little else", () => {
    report.push(
      `draft check, ${set} drafts: precision ${precision.toFixed(3)} (${right} of ${said}), recall ${recall.toFixed(3)} (${right} of ${labelled}), ${judged.length} drafts`,
    );
    expect(precision).toBeGreaterThanOrEqual(REQUIRED[set].precision);
    expect(recall).toBeGreaterThanOrEqual(REQUIRED[set].recall);
  });
});

describe("a finding", () => {
  const good = {
    text: "Hello Ana,\n\nSarah Kim suggested that I write to you. Your talk about night shifts in Leeds made me rethink our rota. I would like to learn how you plan for holidays. I could send you the figures from our ward.\n\nWould you have fifteen minutes?\n\nMaya",
    locale: "en" as const,
    way: "e-mail" as const,
    referrer: "Sarah Kim",
    contactName: "Ana Silva",
    company: "City Hospital",
  };

  it("is not there for a good letter", () => {
    expect(checkDraft(good)).toEqual([]);
  });

  it("names the words that it is about, where they stand, and what to do", () => {
    const text = good.text.replace("\n\nMaya", " And do you have any vacancies?\n\nMaya");
    const [finding, ...more] = checkDraft({ ...good, text });
    expect(more).toEqual([]);
    expect(finding?.code).toBe("asks-for-job");
    expect(text.slice(finding?.place?.start, finding?.place?.end)).toBe("vacancies");
    expect(finding?.suggestion).toContain("what you want to learn");
  });

  it("is said in the member's language, and the same each time", () => {
    const draft = { ...good, text: "Ich brauche Arbeit.", locale: "de" as const };
    expect(checkDraft(draft)).toEqual(checkDraft(draft));
    const byCode = new Map(checkDraft(draft).map((one) => [one.code, one.suggestion]));
    expect(byCode.get("no-time-limit")).toContain("fünfzehn Minuten");
    expect(byCode.get("referrer-missing")).toContain("Sarah Kim");
  });

  it("is only about what can be seen from outside where the words are not known", () => {
    const text =
      "Buenos días, Ana:\n\nSarah Kim me sugirió escribir. La charla sobre los turnos de noche me hizo repensar los nuestros. ¿Serían posibles quince minutos por teléfono? Llamo yo.\n\nMaya";
    const said = (draft: Parameters<typeof checkDraft>[0]) =>
      checkDraft(draft).map(({ code }) => code);
    expect(wordsKnown(text, "en")).toBeUndefined();
    expect(said({ ...good, text })).toEqual([]);
    const bare = text.replace("Sarah Kim me sugirió", "Quería").replace("quince", "unos");
    expect(said({ ...good, text: bare })).toEqual(["referrer-missing", "no-time-limit"]);
  });

  it("is about every word of an English letter, whoever wrote it", () => {
    expect(wordsKnown(good.text, "es")).toBe("en");
  });

  it.each([
    "",
    "?",
    "💙",
    "a".repeat(3000),
    "- \n".repeat(900),
    "I ".repeat(1500),
    "Sie ".repeat(700),
  ])("is made in no time, whatever the text: %#", (text) => {
    const start = performance.now();
    checkDraft({ ...good, text });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
