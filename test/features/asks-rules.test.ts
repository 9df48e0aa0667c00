import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, timeIn, weekdayOf } from "#core/calendar/calendar.ts";
import { ASK_KINDS, OFFER_KINDS } from "#db/schema/index.ts";
import { endOfAsk, routeTime } from "#features/asks/drafts/ask-times.ts";
import { checkAsk } from "#features/asks/drafts/check-ask.ts";
import { type AskToRoute, type Candidate, fitOf } from "#features/asks/routing/fit-of.ts";
import { guessKind } from "#features/asks/ask/guess-kind.ts";
import { MOST_ROUTED, pickRoutes } from "#features/asks/routing/pick-routes.ts";

describe("the check of an ask", () => {
  const hintsOf = (text: string, kind: (typeof ASK_KINDS)[number] = "advice") =>
    checkAsk({ text, kind }).hints;

  it.each([
    "15 minutes with somebody who runs paid search at a small firm",
    "A 20 minute call with a nurse who moved into software",
    "Half an hour with anyone who has sold software to hospitals",
    "15 Minuten mit jemandem, der in einer kleinen Firma Anzeigen schaltet",
    "15 minutos con alguien que lleve anuncios en una empresa pequeña",
    "Una llamada con una enfermera que haya pasado al software",
    "Could somebody read the first page of my cover letter this week?",
    "One name at Acme who could tell me how their shifts are planned",
  ])("has nothing to say about “%s”", (text) => {
    expect(hintsOf(text, guessKind(text))).toEqual([]);
  });

  it.each([
    ["anyone in marketing", "anyone"],
    ["Does anyone work in IT", "anyone"],
    ["Kennt ihr jemanden aus dem Vertrieb", "anyone"],
    ["¿Conocéis a alguien de ventas?", "anyone"],
    ["Busco trabajo, agradezco cualquier ayuda", "wish"],
    ["Me gustaría saber cómo compran software los hospitales", "no-size"],
    ["I am looking for a new job, can you help", "wish"],
    ["Any tips for my search would be great, 5 minutes", "wish"],
    ["Ich suche eine neue Stelle, wer kann helfen", "wish"],
    ["help please", "too-short"],
    ["I would like to learn how hospitals buy software", "no-size"],
  ] as const)("says of “%s” that it is %s", (text, hint) => {
    expect(hintsOf(text)).toContain(hint);
  });

  it("asks for a target where somebody is to be named", () => {
    expect(hintsOf("Please introduce me to a person that fits", "introduction")).toContain(
      "no-target",
    );
    expect(
      checkAsk({
        text: "Please introduce me to a person there",
        kind: "introduction",
        company: "Acme",
      }).hints,
    ).toEqual([]);
  });

  it("shows an example in the field that was named", () => {
    expect(checkAsk({ text: "anyone in logistics", kind: "other" }).example).toEqual({
      kind: "person",
      field: "logistics",
    });
  });

  it("says at most two things, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...ASK_KINDS), (text, kind) => {
        expect(checkAsk({ text, kind }).hints.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("the kind of an ask", () => {
  it.each([
    ["A mock interview before Thursday", "mock-interview"],
    ["A second look at my résumé", "review"],
    ["Ein Blick auf meinen Lebenslauf", "review"],
    ["An introduction to a buyer at Acme", "introduction"],
    ["15 minutes with a product manager", "advice"],
    ["A ride to the fair", "other"],
  ])("of “%s” seems to be %s", (text, kind) => {
    expect(guessKind(text)).toBe(kind);
  });
});

describe("the times of an ask", () => {
  const ZONES = ["UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland"];

  it("wait for a day, over the weekend", () => {
    expect(routeTime(new Date("2026-03-02T10:00:00Z"), "UTC", true).toISOString()).toBe(
      "2026-03-03T10:00:00.000Z",
    );
    // A Friday.
    expect(routeTime(new Date("2026-03-06T10:00:00Z"), "UTC", true).toISOString()).toBe(
      "2026-03-09T09:00:00.000Z",
    );
  });

  it("are always by day on a weekday, a day later or at once, and never more than four days on", () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date("2026-01-01T00:00:00Z"),
          max: new Date("2027-12-31T00:00:00Z"),
          noInvalidDate: true,
        }),
        fc.constantFrom(...ZONES),
        fc.boolean(),
        (at, zone, wasSeen) => {
          const due = routeTime(at, zone, wasSeen);
          const hours = (due.getTime() - at.getTime()) / 3_600_000;
          expect(hours).toBeGreaterThanOrEqual(wasSeen ? 24 : 0);
          expect(hours).toBeLessThanOrEqual(24 * 4 + 1);
          expect(weekdayOf(dayIn(due, zone))).toBeLessThan(6);
          expect(timeIn(due, zone).hour).toBeGreaterThanOrEqual(9);
          expect(timeIn(due, zone).hour).toBeLessThan(18);
        },
      ),
    );
  });

  it("end with the day that was named, or after a month", () => {
    const at = new Date("2026-03-02T10:00:00Z");
    expect(endOfAsk(at, "2026-03-06", "Europe/Berlin").toISOString()).toBe(
      "2026-03-06T23:00:00.000Z",
    );
    expect(endOfAsk(at, undefined, "UTC").toISOString()).toBe("2026-04-01T10:00:00.000Z");
    expect(endOfAsk(at, "2026-12-24", "UTC").toISOString()).toBe("2026-04-01T10:00:00.000Z");
  });
});

const TODAY = "2026-03-09";
const ASK: AskToRoute = {
  id: "ask",
  askerId: "asker",
  kind: "advice",
  text: "15 minutes with somebody who plans logistics at a small firm",
  why: null,
  company: null,
};
const BLANK: Candidate = {
  memberId: "m",
  goal: null,
  targetEmployers: null,
  hasLanded: false,
  landing: null,
  offers: [],
  pledge: null,
  askedThisMonth: 0,
  wasAskedThisWeek: false,
};
const PLEDGE = { callsPerMonth: 2, kinds: [], startsOn: "2026-03-01" } as const;

describe("whether an ask fits", () => {
  it("is nobody's whose words have nothing to do with it", () => {
    expect(fitOf(ASK, BLANK, TODAY)).toBeUndefined();
    expect(fitOf(ASK, { ...BLANK, goal: "learn about nursing" }, TODAY)).toBeUndefined();
  });

  it("follows the field, the employer, an offer of that kind and a pledge", () => {
    expect(fitOf(ASK, { ...BLANK, goal: "a role in logistics" }, TODAY)?.reason).toBe("field");
    const atAcme = { ...ASK, text: "15 minutes with a buyer at Acme", company: "Acme" };
    expect(fitOf(atAcme, { ...BLANK, targetEmployers: ["ACME Inc."] }, TODAY)?.reason).toBe(
      "employer",
    );
    const offers = [{ kind: "call", text: "calls about anything", monthly: null }] as const;
    expect(fitOf(ASK, { ...BLANK, offers }, TODAY)?.reason).toBe("offer");
    expect(fitOf(ASK, { ...BLANK, hasLanded: true, pledge: PLEDGE }, TODAY)?.reason).toBe("pledge");
  });

  it("compares employers as whole names", () => {
    const palace = { ...ASK, text: "15 minutes with somebody at the Palace" };
    expect(fitOf(palace, { ...BLANK, targetEmployers: ["Ace"] }, TODAY)).toBeUndefined();
    expect(fitOf(palace, { ...BLANK, targetEmployers: ["Palace"] }, TODAY)?.reason).toBe(
      "employer",
    );
  });

  it("prefers who landed there lately", () => {
    const offers = [{ kind: "call", text: "calls", monthly: null }] as const;
    const landing = { on: "2026-02-01", role: null, company: null };
    const recent = fitOf(ASK, { ...BLANK, hasLanded: true, offers, landing }, TODAY)?.score ?? 0;
    const long = { ...landing, on: "2024-02-01" };
    const settled = fitOf(ASK, { ...BLANK, hasLanded: true, offers, landing: long }, TODAY);
    expect(recent).toBeGreaterThan(settled?.score ?? 0);
  });

  it("leaves who has landed in peace, beyond what they pledged or offer", () => {
    const landed = { ...BLANK, hasLanded: true, goal: "logistics" };
    expect(fitOf(ASK, landed, TODAY)).toBeUndefined();
    expect(fitOf(ASK, { ...landed, pledge: "stopped" }, TODAY)).toBeUndefined();
    const later = { ...PLEDGE, startsOn: "2026-04-01" };
    expect(fitOf(ASK, { ...landed, pledge: later }, TODAY)).toBeUndefined();
    const other = { ...PLEDGE, kinds: ["review"] as const };
    expect(fitOf(ASK, { ...landed, pledge: other }, TODAY)).toBeUndefined();
    expect(fitOf(ASK, { ...landed, pledge: PLEDGE, askedThisMonth: 2 }, TODAY)).toBeUndefined();
    expect(fitOf(ASK, { ...landed, pledge: PLEDGE, askedThisMonth: 1 }, TODAY)).toBeDefined();
  });

  it("respects how many a month somebody offers", () => {
    const offers = [{ kind: "call", text: "calls on logistics", monthly: 1 }] as const;
    expect(fitOf(ASK, { ...BLANK, offers }, TODAY)).toBeDefined();
    expect(fitOf(ASK, { ...BLANK, offers, askedThisMonth: 1 }, TODAY)).toBeUndefined();
  });
});

describe("whom an unanswered ask goes to", () => {
  const words = fc.constantFrom("logistics", "nursing", "a role in logistics at Acme", "");
  const candidate: fc.Arbitrary<Candidate> = fc.record({
    memberId: fc.constantFrom("asker", ...Array.from({ length: 30 }, (_, index) => `m${index}`)),
    goal: fc.option(words),
    targetEmployers: fc.option(fc.array(fc.constantFrom("Acme", "Umbra"), { maxLength: 2 })),
    hasLanded: fc.boolean(),
    landing: fc.option(
      fc.record({
        on: fc.constantFrom("2026-03-01", "2025-01-01"),
        role: fc.option(words),
        company: fc.option(fc.constantFrom("Acme", "Umbra")),
      }),
    ),
    offers: fc.array(
      fc.record({
        kind: fc.constantFrom(...OFFER_KINDS),
        text: words,
        monthly: fc.option(fc.integer({ min: 1, max: 3 })),
      }),
      { maxLength: 3 },
    ),
    pledge: fc.option(
      fc.oneof(
        fc.constant("stopped" as const),
        fc.record({
          callsPerMonth: fc.integer({ min: 0, max: 3 }),
          kinds: fc.subarray([...ASK_KINDS]),
          startsOn: fc.constantFrom("2026-03-01", "2026-03-09", "2026-03-10"),
        }),
      ),
    ),
    askedThisMonth: fc.integer({ min: 0, max: 4 }),
    wasAskedThisWeek: fc.boolean(),
  });
  const ask = fc.record({
    id: fc.uuid(),
    askerId: fc.constant("asker"),
    kind: fc.constantFrom(...ASK_KINDS),
    text: fc.constantFrom("15 minutes about logistics", "a name at Acme", "a review of my CV"),
    why: fc.option(words),
    company: fc.option(fc.constantFrom("Acme", "Umbra")),
  });
  const everybody = fc.uniqueArray(candidate, {
    selector: ({ memberId }) => memberId,
    maxLength: 31,
  });

  /** Whether somebody would be asked for more than they pledged, or having landed, for more than they offer. */
  function isOver(asked: AskToRoute, { pledge, offers, hasLanded, askedThisMonth }: Candidate) {
    if (pledge === "stopped") return hasLanded;
    if (pledge === null) {
      return hasLanded && offers.every(({ monthly }) => askedThisMonth >= (monthly ?? Infinity));
    }
    return (
      askedThisMonth >= pledge.callsPerMonth ||
      pledge.startsOn > TODAY ||
      (pledge.kinds.length > 0 && !pledge.kinds.includes(asked.kind))
    );
  }

  it("is at most five, never the asker, never who was asked this week, never over a pledge or an offer", () => {
    fc.assert(
      fc.property(ask, everybody, (asked, people) => {
        const routes = pickRoutes(asked, people, TODAY);
        expect(routes.length).toBeLessThanOrEqual(MOST_ROUTED);
        expect(new Set(routes.map(({ memberId }) => memberId)).size).toBe(routes.length);
        const chosen = routes.map(({ memberId }) =>
          people.find((known) => known.memberId === memberId),
        );
        expect(chosen.filter((person) => person?.memberId === "asker")).toEqual([]);
        expect(chosen.filter((person) => person?.wasAskedThisWeek)).toEqual([]);
        expect(chosen.filter((person) => person && isOver(asked, person))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("are the best fits, whatever the order in which they are known", () => {
    fc.assert(
      fc.property(ask, everybody, (asked, people) => {
        const routes = pickRoutes(asked, people, TODAY);
        expect(pickRoutes(asked, people.toReversed(), TODAY)).toEqual(routes);
        const scoreOf = (memberId: string): number => {
          const person = people.find((known) => known.memberId === memberId);
          return (person && fitOf(asked, person, TODAY)?.score) ?? 0;
        };
        const worst = Math.min(...routes.map(({ memberId }) => scoreOf(memberId)));
        // Who is left out fits less than everybody chosen, or where there was room, not at all.
        const most = routes.length < MOST_ROUTED ? 0 : worst;
        const better = people.filter(
          ({ memberId }) =>
            scoreOf(memberId) > most && !routes.some((route) => route.memberId === memberId),
        );
        expect(better).toEqual([]);
      }),
    );
  });
});
