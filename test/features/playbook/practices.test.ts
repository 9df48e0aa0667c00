import { describe, expect, it, test } from "vitest";
import { LOCALES } from "#chat/locale.ts";
import { plainText, text } from "#chat/message.ts";
import { readArgs } from "#core/action-args.ts";
import { DEED_KINDS } from "#features/deeds/index.ts";
import { createDesk } from "#features/index.ts";
import {
  findPractice,
  nudgeButtons,
  nudgeWords,
  type PracticeName,
} from "#features/playbook/index.ts";
import { textsFor } from "#texts/texts.ts";
import { quietFacts } from "#test/support/quiet-facts.ts";
import { SAMPLES } from "./samples.ts";

const NAMES = Object.keys(SAMPLES) as readonly PracticeName[];
const { actions } = createDesk("").declared;
const ID = "018f4e2a-0000-7000-8000-000000000001";

/** Long, but such as people have. */
const subject = {
  name: "Maximiliane Hohenstein-Ottobrunn",
  about: "Bartholomew Featherstonehaugh",
  what: "fifteen minutes with somebody who has moved from nursing into hospital software, and what they would do again",
  count: 2,
  at: [{ kind: "time", at: new Date(0), style: "time", fallback: "15:30" }],
} as const;

describe("the playbook", () => {
  it("has the habits of the field, at least thirty, each with a name of its own", () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(30);
    const taught = new Set(NAMES.flatMap((name) => findPractice(name).teaches));
    // 19 is answered where help is confirmed; 24 is how figures are counted.
    const all = Array.from({ length: 37 }, (_, index) => index + 1);
    expect(all.filter((number) => !taught.has(number))).toEqual([19]);
  });

  test.each(NAMES)("%s is declared in full", (name) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const practice = findPractice(name);
    expect(practice.source.length).toBeGreaterThan(20);
    expect(Object.values(practice.worth).every((worth) => worth >= 20 && worth <= 100)).toBe(true);
    expect(practice.answeredBy.every((deed) => DEED_KINDS.includes(deed))).toBe(true);
    expect(practice.answeredBy.length).toBeGreaterThan(0);
  });

  test.each(NAMES)("%s has buttons that do something, few enough for every platform", (name) => {
    const facts = quietFacts(SAMPLES[name]);
    const [about] = findPractice(name).find(facts);
    if (about === undefined) throw new Error("the sample does not need it");
    const ids = Object.fromEntries(
      Object.entries(about).map(([key, value]) => [key, key.endsWith("Id") ? ID : value]),
    );
    for (const locale of LOCALES) {
      const buttons = nudgeButtons(textsFor(locale), { practice: name, about: ids });
      expect(buttons.length).toBeGreaterThan(0);
      // Two more rows are for plans, and for what stops nudges.
      expect(buttons.length).toBeLessThanOrEqual(3);
      for (const { label, action } of buttons) {
        expect(label.length).toBeLessThanOrEqual(30);
        const declared = actions.find((candidate) => candidate.name === action.name);
        expect(declared?.name).toBe(action.name);
        expect(readArgs(declared?.args ?? {}, action.args)).toBeDefined();
      }
      expect(new Set(buttons.map(({ label }) => label)).size).toBe(buttons.length);
    }
  });

  describe.each(LOCALES)("in %s", (locale) => {
    const texts = textsFor(locale);

    test.each(NAMES)("%s is said in three ways or more, each short and kind", (name) => {
      const { words, label } = texts.practices.list[name];
      const said = words.map((_, variant) =>
        plainText([text(nudgeWords(texts, { practice: name, variant }, subject))]),
      );
      expect(said.length).toBeGreaterThanOrEqual(3);
      expect(said).toHaveLength(textsFor("en").practices.list[name].words.length);
      expect(new Set(said).size).toBe(said.length);
      for (const one of said) {
        expect(one.length).toBeLessThanOrEqual(320);
        expect(one).not.toMatch(/!|undefined|\bnull\b|NaN|\d+ ?%/);
        expect(one).toMatch(/[.?”“)]$/);
      }
      expect(label).toMatch(/^[^.!?]{5,80}$/);
    });
  });
});
