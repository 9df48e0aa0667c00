import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, daysBetween } from "#core/calendar/calendar.ts";
import {
  choose,
  type Choice,
  type Facts,
  findPractice,
  type History,
  type PastNudge,
  type PracticeName,
  thingOf,
} from "#features/playbook/index.ts";
import { quietFacts, TODAY } from "#test/support/quiet-facts.ts";
import { SAMPLES } from "./samples.ts";

const NOTHING_PLANNED = { planned: new Set<string>() };
const NAMES = Object.keys(SAMPLES) as readonly PracticeName[];

const chosen = (facts: Facts, history: History = []): Choice | undefined =>
  choose(facts, history, NOTHING_PLANNED);

/** Members for whom several things at once are to be done. */
const someFacts = fc
  .record({
    parts: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 6 }),
    stage: fc.constantFrom("searching", "landed", "helping"),
    hasGoal: fc.boolean(),
  })
  .map(({ parts, stage, hasGoal }) =>
    quietFacts({
      ...Object.assign({}, ...parts.map((name) => SAMPLES[name])),
      tasks: parts.flatMap((name) => SAMPLES[name].tasks ?? []),
      outreaches: parts.flatMap((name) => SAMPLES[name].outreaches ?? []),
      stage,
      hasGoal,
      today: TODAY,
    }),
  );

const somePast = fc
  .array(
    fc.record({
      ago: fc.integer({ min: 1, max: 100 }),
      practice: fc.constantFrom(...NAMES, "long-gone"),
      thing: fc.constantFrom("", "task", "outreach", "ana", "thing"),
      variant: fc.integer({ min: 0, max: 6 }),
      outcome: fc.constantFrom<PastNudge["outcome"]>("acted", "ignored", "declined", "open"),
    }),
    { maxLength: 40 },
  )
  .map((list): History =>
    list
      .toSorted((one, other) => one.ago - other.ago)
      .map(({ ago, ...past }) => ({ ...past, day: addDays(TODAY, -ago) })),
  );

const RUNS = { numRuns: 200 };

describe("what is chosen", () => {
  test.each(NAMES)("%s is chosen for a member who needs it and nothing else", (name) => {
    // A member who searches is asked about employers now and then; not two days later again.
    const lately = (["target-employers", "who-knows"] as const).filter((other) => other !== name);
    const history = lately.map((other) => past(other, 2));
    expect(chosen(quietFacts(SAMPLES[name]), history)?.practice).toBe(name);
  });

  it("is nothing where nothing is to be done", () => {
    for (const stage of ["landed", "helping"] as const) {
      expect(chosen(quietFacts({ stage }))).toBeUndefined();
    }
    expect(
      chosen(quietFacts({ asks: { ...quietFacts().asks }, hasTargetEmployers: true }), [
        past("who-knows", 3),
      ]),
    ).toBeUndefined();
  });

  it("is the same for the same facts and history", () => {
    fc.assert(
      fc.property(someFacts, somePast, (facts, history) => {
        expect(chosen(structuredClone(facts), [...history])).toEqual(chosen(facts, history));
      }),
      RUNS,
    );
  });

  it("is of the member's stage, and put in words that every language has", () => {
    fc.assert(
      fc.property(someFacts, somePast, (facts, history) => {
        const choice = chosen(facts, history);
        if (choice === undefined) return;
        expect(findPractice(choice.practice).worth[facts.stage]).toBeGreaterThan(0);
        expect(findPractice(choice.practice).find(facts)).toContainEqual(choice.about);
      }),
      RUNS,
    );
  });

  it("is what was promised before what is due, and that before what is only worth it", () => {
    const order = ["promised", "due", "worth"];
    fc.assert(
      fc.property(someFacts, somePast, (facts, history) => {
        const choice = chosen(facts, history);
        if (choice?.second === undefined) return;
        expect(order.indexOf(choice.urgency)).toBeLessThanOrEqual(
          order.indexOf(choice.second.urgency),
        );
        expect(choice.score).toBeGreaterThanOrEqual(choice.second.score);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(someFacts, (facts) => {
        const promise = SAMPLES["overdue-promise"].tasks ?? [];
        expect(chosen({ ...facts, tasks: [...facts.tasks, ...promise] })?.urgency).toBe("promised");
      }),
      RUNS,
    );
  });

  it("is never the same habit twice in a row without need", () => {
    fc.assert(
      fc.property(someFacts, somePast, (facts, history) => {
        const choice = chosen(facts, history);
        const [last] = history;
        if (choice?.urgency !== "worth" || last === undefined) return;
        const isInARow = choice.practice === last.practice && daysBetween(last.day, TODAY) < 28;
        expect(isInARow).toBe(false);
      }),
      RUNS,
    );
  });

  it("is not what the member put off: neither a thing with a reminder nor a “Not This One”", () => {
    const facts = quietFacts(SAMPLES["thank-you"]);
    expect(choose(facts, [], { planned: new Set(["task"]) })?.practice).not.toBe("thank-you");
    const declined: PastNudge = { ...past("thank-you", 2), thing: "task", outcome: "declined" };
    expect(chosen(facts, [declined])?.practice).not.toBe("thank-you");
  });

  it("turns to another thing that is due before it says the same again", () => {
    const [task] = SAMPLES["thank-you"].tasks ?? [];
    if (task === undefined) throw new Error("no task");
    const facts = quietFacts({
      tasks: [task, { ...task, id: "other", contactId: "lee", kind: "follow-up" }],
    });
    expect(thingOf(chosen(facts)?.about ?? {})).toBe("task");
    const said = [{ ...past("thank-you", 1), thing: "task" }];
    expect(thingOf(chosen(facts, said)?.about ?? {})).toBe("other");
  });

  it("is what this member acts on, where two things are worth the same", () => {
    const facts = quietFacts({
      hasTargetEmployers: true,
      contacts: {
        ...quietFacts().contacts,
        ...SAMPLES["call-a-friend"].contacts,
        stranger: SAMPLES["level-three"].contacts?.stranger ?? null,
      },
      lastCheckupOn: TODAY,
    });
    const times = (practice: PracticeName, outcome: PastNudge["outcome"]): History =>
      [35, 45, 55, 65].map((ago) => ({ ...past(practice, ago), outcome }));
    const first = (history: History) =>
      chosen(
        facts,
        history.toSorted((one, other) => (one.day < other.day ? 1 : -1)),
      )?.practice;
    expect(first([...times("who-knows", "ignored"), ...times("call-a-friend", "acted")])).toBe(
      "call-a-friend",
    );
    expect(
      first([
        ...times("who-knows", "ignored"),
        ...times("level-three", "acted"),
        ...times("call-a-friend", "ignored"),
      ]),
    ).toBe("level-three");
  });

  it("stops bringing up what a member never acts on, and tries again after months", () => {
    const facts = quietFacts({ hasTargetEmployers: true });
    const ignored = Array.from({ length: 12 }, (_, n) => past("who-knows", 31 + 4 * n));
    expect(chosen(facts, ignored)).toBeUndefined();
    expect(chosen({ ...facts, today: addDays(TODAY, 90) }, ignored)?.practice).toBe("who-knows");
  });
});

describe("a year of nudges", () => {
  it("never says the same of the same thing within a month, nor the same words of what can wait", () => {
    fc.assert(
      fc.property(
        fc.array(someFacts, { minLength: 4, maxLength: 4 }),
        fc.infiniteStream(fc.nat({ max: 3 })),
        (kinds, dice) => {
          let history: History = [];
          for (let n = 0; n < 250; n++) {
            const today = addDays(TODAY, n);
            const facts = { ...kinds[n % kinds.length], today } as Facts;
            const choice = chosen(facts, history);
            if (choice === undefined) continue;
            const thing = thingOf(choice.about);
            const repeated = history.filter(
              (other) =>
                other.practice === choice.practice &&
                other.variant === choice.variant &&
                (other.thing === thing || choice.urgency === "worth") &&
                daysBetween(other.day, today) < 30,
            );
            expect(repeated).toEqual([]);
            const outcome =
              (["acted", "ignored", "declined", "open"] as const)[dice.next().value ?? 0] ?? "open";
            history = [
              { day: today, practice: choice.practice, thing, variant: choice.variant, outcome },
              ...history,
            ];
          }
        },
      ),
      { numRuns: 6 },
    );
  });
});

function past(practice: PracticeName, ago: number): PastNudge {
  return { day: addDays(TODAY, -ago), practice, thing: "", variant: 0, outcome: "ignored" };
}
