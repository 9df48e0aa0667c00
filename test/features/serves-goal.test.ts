import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { servesGoal } from "#features/profile/index.ts";

const none = { goal: null, targetEmployers: null };
const targets = (...employers: string[]) => ({ goal: null, targetEmployers: employers });
const at = (company: string, role: string | null = null) => ({ company, role });

describe("how a contact serves the goal", () => {
  it.each([
    ["Acme", "ACME GmbH"],
    ["Acme GmbH & Co. KG", "acme"],
    ["The Wayfarer Group", "Wayfarer Group Ltd."],
    ["Société Générale S.A.", "Societe Generale"],
    ["L’Oréal", "L'Oreal"],
    ["Company", "Company"],
  ])("takes %s and %s for one employer", (target, company) => {
    expect(servesGoal(targets(target), at(company))).toEqual({
      kind: "target-employer",
      employer: target,
    });
  });

  it.each([
    ["Ace", "Palace"],
    ["Ace", "Ace Palace"],
    ["City", "City Hospital"],
    ["Deutsche Bank", "Deutsche Bahn"],
    ["AG", ""],
    ["!!!", "???"],
  ])("keeps %s and %s apart", (target, company) => {
    expect(servesGoal(targets(target), at(company))).toBeUndefined();
  });

  it("finds what the goal is about in what they do, in one form or the other", () => {
    const member = { goal: "Learn how hospitals buy software", targetEmployers: null };
    expect(servesGoal(member, at("City Hospital"))).toEqual({
      kind: "goal-word",
      word: "hospitals",
    });
    expect(servesGoal(member, at("Acme", "Software buyer"))).toEqual({
      kind: "goal-word",
      word: "software",
    });
    expect(servesGoal(member, at("Learn & Work", "how to"))).toBeUndefined();
  });

  it("says nothing without a goal, or of somebody of whom nothing is known", () => {
    expect(servesGoal(none, at("Acme", "buyer"))).toBeUndefined();
    expect(
      servesGoal({ goal: "Find a role", targetEmployers: ["Acme"] }, { company: null, role: null }),
    ).toBeUndefined();
  });

  const letters = fc.stringMatching(/^[a-zà-öø-ÿ]{4,12}$/);

  it("never finds an employer inside another word", () => {
    fc.assert(
      fc.property(letters, letters, (target, more) => {
        expect(servesGoal(targets(target), at(target + more))).toBeUndefined();
        expect(servesGoal(targets(target), at(more + target))).toBeUndefined();
      }),
    );
  });

  it("finds an employer however it is written", () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("", " GmbH", ", Inc.", " AG", " Ltd", " S.A."),
        fc.constantFrom("", " "),
        (words, form, blank) => {
          const name = words.join(" ");
          const written = `${blank}${name.toUpperCase()}${form}${blank}`;
          expect(servesGoal(targets(name), at(written))?.kind).toBe("target-employer");
        },
      ),
    );
  });

  it("names a target employer before a word of the goal, and the member's own spelling", () => {
    fc.assert(
      fc.property(letters, (name) => {
        const member = { goal: `something with ${name}`, targetEmployers: [name.toUpperCase()] };
        expect(servesGoal(member, at(name))).toEqual({
          kind: "target-employer",
          employer: name.toUpperCase(),
        });
      }),
    );
  });
});
