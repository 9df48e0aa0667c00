import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, daysBetween } from "#core/calendar/calendar.ts";
import { contacts, meetingPeople, meetings, newId, TIES } from "#db/schema/index.ts";
import { isDormant, nextTouchOn, restartCadence, saveContact } from "#features/contacts/index.ts";
import { asMember } from "#test/support/as-member.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const day = fc.integer({ min: 0, max: 20_000 }).map((days): string => addDays("2000-01-01", days));
const acquaintance = fc.record({
  tie: fc.constantFrom(...TIES),
  cadenceWeeks: fc.option(fc.integer({ min: 1, max: 104 })),
  timesMet: fc.nat({ max: 5 }),
});

describe("keeping in touch", () => {
  it.each([
    [{ tie: "strong", cadenceWeeks: null, timesMet: 1 }, 28],
    [{ tie: "weak", cadenceWeeks: null, timesMet: 1 }, 84],
    [{ tie: "new", cadenceWeeks: null, timesMet: 1 }, 21],
    [{ tie: "new", cadenceWeeks: null, timesMet: 2 }, 84],
    [{ tie: "strong", cadenceWeeks: 2, timesMet: 9 }, 14],
  ] as const)("after a talk with %j the next is due in %i days", (who, days) => {
    expect(nextTouchOn(who, "2026-03-02")).toBe(addDays("2026-03-02", days));
  });

  it("is always whole weeks ahead, and the own rhythm beats every other", () => {
    fc.assert(
      fc.property(acquaintance, day, (who, from) => {
        const days = daysBetween(from, nextTouchOn(who, from));
        expect(days % 7).toBe(0);
        expect(days).toBeGreaterThanOrEqual(7);
        expect(who.cadenceWeeks ?? days / 7).toBe(days / 7);
      }),
    );
  });

  it("a later touch is never followed by an earlier day", () => {
    fc.assert(
      fc.property(acquaintance, day, day, (who, one, other) => {
        const [first = one, second = other] = [one, other].toSorted();
        expect(nextTouchOn(who, first) <= nextTouchOn(who, second)).toBe(true);
      }),
    );
  });

  it("calls a tie dormant after three years, and never one whose last talk is unknown", () => {
    expect(isDormant({ lastSpokeOn: null }, "2026-03-02")).toBe(false);
    expect(isDormant({ lastSpokeOn: "2023-03-02" }, "2026-03-02")).toBe(true);
    expect(isDormant({ lastSpokeOn: "2023-03-03" }, "2026-03-02")).toBe(false);
    fc.assert(
      fc.property(day, day, (spoke, today) => {
        const days = daysBetween(spoke, today);
        // Three years have one leap day or none.
        fc.pre(days < 3 * 365 || days > 3 * 365 + 1);
        expect(isDormant({ lastSpokeOn: spoke }, today)).toBe(days > 3 * 365);
      }),
    );
  });
});

describe("keeping in touch, in the database", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith("postgres");
    await kith.person("maya").type("/contact list");
  });
  afterAll(() => kith.close());

  it("counts as the pure rule does, for every tie, rhythm and number of meetings", async () => {
    await asMember(kith, "maya", async (ctx) => {
      const own = { groupId: ctx.group.id, ownerId: ctx.member.id };
      for (const tie of TIES) {
        for (const cadenceWeeks of [null, 1, 7]) {
          for (const timesMet of [0, 1, 2, 3]) {
            const { contact } = await saveContact(ctx, {
              name: `${tie} ${cadenceWeeks} ${timesMet}`,
              tie,
              cadenceWeeks: cadenceWeeks ?? undefined,
            });
            for (let n = 0; n < timesMet; n++) {
              const meetingId = newId();
              await ctx.tx
                .insert(meetings)
                .values({ ...own, id: meetingId, heldOn: ctx.today, createdAt: ctx.now });
              await ctx.tx
                .insert(meetingPeople)
                .values({ ...own, meetingId, contactId: contact.id });
            }
            const [next] = await restartCadence(ctx, [contact.id], ctx.today);
            expect(next?.dueOn).toBe(nextTouchOn({ tie, cadenceWeeks, timesMet }, ctx.today));
          }
        }
      }
      expect(await ctx.tx.$count(contacts)).toBe(36);
    });
  });
});
