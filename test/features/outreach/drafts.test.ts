import { describe, expect, it } from "vitest";
import { DRAFT_SETS, DRAFT_LABELS, readDrafts, type LabelledDraft } from "./drafts/read-drafts.ts";

const halves = DRAFT_SETS.map((half) => ({ half, drafts: readDrafts(half) }));
const all = halves.flatMap(({ drafts }) => drafts);

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const namesReferrer = (draft: LabelledDraft): boolean =>
  (draft.referrer ?? "").split(" ").some((name) => draft.text.includes(name));

const idsOf = (drafts: readonly LabelledDraft[]): readonly string[] => drafts.map(({ id }) => id);

describe("the labelled drafts", () => {
  it("are at least sixty, none of them twice", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(idsOf(all)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(new Set(all.map(({ contactName }) => contactName)).size).toBe(all.length);
  });

  it("are split into halves of one size", () => {
    const [first, second] = halves.map(({ drafts }) => drafts.length);
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThanOrEqual(1);
  });

  it.each(halves)("are good for a third at least in the $half half", ({ drafts }) => {
    const good = drafts.filter(({ findings }) => findings.length === 0);
    expect(good.length * 3).toBeGreaterThanOrEqual(drafts.length);
  });

  it.each(halves)("show every finding three times or more in the $half half", ({ drafts }) => {
    const rare = DRAFT_LABELS.filter(
      (label) => drafts.filter(({ findings }) => findings.includes(label)).length < 3,
    );
    expect(rare).toEqual([]);
  });

  it("carry no label twice", () => {
    const twice = all.filter(({ findings }) => new Set(findings).size !== findings.length);
    expect(idsOf(twice)).toEqual([]);
  });

  it("are labelled too long by their count of words", () => {
    const tooLong = all.filter(
      ({ way, text }) => countWords(text) > (way === "message" ? 90 : 200),
    );
    expect(idsOf(tooLong)).toEqual(
      idsOf(all.filter(({ findings }) => findings.includes("too-long"))),
    );
  });

  it("are labelled for a missing referrer where one is known and not named", () => {
    const missing = all.filter((draft) => draft.referrer !== undefined && !namesReferrer(draft));
    expect(idsOf(missing)).toEqual(
      idsOf(all.filter(({ findings }) => findings.includes("referrer-missing"))),
    );
  });
});
