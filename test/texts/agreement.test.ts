import { describe, expect, it } from "vitest";
import { plainText, text } from "#chat/message.ts";
import { textsFor } from "#texts/texts.ts";

describe("words agree with what they are about", () => {
  it.each([
    ["de", "1 Person, mit der du", "2 Personen, mit denen du"],
    ["es", "1 persona con quien no", "2 personas con quienes no"],
  ] as const)("one sleeping tie and two in %s", (locale, one, two) => {
    const { dormant } = textsFor(locale).checkup;
    expect(dormant({ count: 1 })).toContain(one);
    expect(dormant({ count: 2 })).toContain(two);
  });

  it.each([
    ["en", "most at Acme (3)"],
    ["de", "die meisten bei Acme (3)"],
    ["es", "la mayoría en Acme (3)"],
  ] as const)("a single employer has no most in %s", (locale, most) => {
    const { employers } = textsFor(locale).checkup;
    const some = {
      largest: { employer: "Acme", people: 3 },
      atTargets: 0,
      hasTargets: false,
    };
    expect(employers({ ...some, count: 1 })).toBe("Acme (3)");
    expect(employers({ ...some, count: 2 })).toBe(`2; ${most}`);
  });

  it("one thing has one name in German", () => {
    const { landing, week } = textsFor("de");
    expect(landing.slower({ prefix: "" })).toContain("Dein Anstupser");
    expect(week.fields.outreach).toBe("Anläufe");
    expect(week.outreach({ sent: 0, replies: 0 })).toBe("Noch keiner");
  });
});

describe("nothing is counted that is not there", () => {
  it.each([
    ["en", "All 2 are new.", "1 is new, and 1 is on your list already."],
    ["de", "Alle 2 sind neu.", "1 ist neu, und 1 steht schon auf deiner Liste."],
    ["es", "Las 2 son nuevas.", "1 es nueva, y 1 ya está en tu lista."],
  ] as const)("in an import in %s", (locale, fresh, both) => {
    const { counts } = textsFor(locale).imports;
    expect(counts({ fresh: 2, known: 0, withoutEmployer: 0 })).toBe(fresh);
    expect(counts({ fresh: 1, known: 1, withoutEmployer: 0 })).toBe(both);
    expect(counts({ fresh: 0, known: 2, withoutEmployer: 0 })).not.toContain("0");
  });

  it.each([
    ["en", "2, without a new name", "2, with one new name"],
    ["de", "2, ohne neuen Namen", "2, dabei ein neuer Name"],
    ["es", "2, sin nombres nuevos", "2, con un nombre nuevo"],
  ] as const)("in the look back at a week in %s", (locale, none, one) => {
    const { conversations } = textsFor(locale).week;
    expect(conversations({ meetings: 2, newNames: 0 })).toBe(none);
    expect(conversations({ meetings: 2, newNames: 1 })).toBe(one);
  });

  it.each(["en", "de", "es"] as const)("when the list of people is put off in %s", (locale) => {
    const { paused } = textsFor(locale).inventory;
    expect(paused({ count: 0, prefix: "" })).not.toContain("0");
    expect(paused({ count: 3, prefix: "" })).toContain("3");
  });
});

it.each([
  ["en", "Ben and one more"],
  ["de", "Ben und noch jemand"],
  ["es", "Ben y alguien más"],
] as const)("a nudge about a talk of three does not speak of two in %s", (locale, said) => {
  const { practices } = textsFor(locale);
  for (const name of ["did-you-meet", "schedule-round"] as const) {
    for (const words of practices.list[name].words) {
      const three = words({ name: "Ben", about: "", what: "", count: 2, at: [] });
      expect(plainText([text(three)])).toContain(said);
      const two = words({ name: "Ben", about: "", what: "", count: 0, at: [] });
      expect(plainText([text(two)])).not.toContain(said);
    }
  }
});
