import { describe, expect, it } from "vitest";
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
