import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { employerInLink } from "#features/employers/index.ts";
import {
  ASKED_AT_ONCE,
  type Candidate,
  MOST_ASKED_A_MONTH,
  pickOwners,
} from "#features/knows/pick-owners.ts";

describe("an employer in a posting's address", () => {
  it.each([
    ["https://boards.greenhouse.io/acme/jobs/4012345?gh_src=1", "Acme"],
    ["https://job-boards.greenhouse.io/acme-logistics/jobs/1", "Acme Logistics"],
    ["https://jobs.lever.co/acme/5f0c", "Acme"],
    ["https://jobs.ashbyhq.com/Acme%20Labs/1", "Acme Labs"],
    ["https://acme.wd3.myworkdayjobs.com/en-US/External/job/1", "Acme"],
    ["https://careers.acme.com/jobs/12", "Acme"],
    ["https://www.acme.co.uk/karriere", "Acme"],
    ["https://acme.jobs.personio.de/job/9", "Acme"],
    ["https://www.linkedin.com/company/city-hospital/jobs/", "City Hospital"],
    ["https://apply.workable.com/acme/j/1/", "Acme"],
    ["https://acme.recruitee.com/o/planner", "Acme"],
    ["https://careers.smartrecruiters.com/AcmeGroup/planner", "AcmeGroup"],
    ["boards.greenhouse.io/acme/jobs/1", "Acme"],
  ])("%s is %s", (link, employer) => {
    expect(employerInLink(link)).toBe(employer);
  });

  it.each([
    "Acme",
    "City Hospital",
    "https://www.linkedin.com/jobs/view/3912",
    "https://www.indeed.com/viewjob?jk=1",
    "https://careers.com",
    "http://",
    "https://boards.greenhouse.io/",
  ])("%s says none", (typed) => {
    expect(employerInLink(typed)).toBeUndefined();
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        expect(["string", "undefined"]).toContain(typeof employerInLink(typed));
      }),
      { numRuns: 500 },
    );
  });
});

describe("whom to ask next", () => {
  const owner = (ownerId: string, change: Partial<Candidate> = {}): Candidate => ({
    ownerId,
    closest: "weak",
    worksThere: false,
    askedLately: 0,
    ...change,
  });
  const ids = (candidates: readonly Candidate[], free = ASKED_AT_ONCE) =>
    pickOwners("r1", candidates, free).map(({ ownerId }) => ownerId);

  it("is who knows somebody well, or works there, before who hardly knows anybody", () => {
    const picked = ids([
      owner("new", { closest: "new" }),
      owner("weak"),
      owner("strong", { closest: "strong" }),
      owner("inside", { closest: null, worksThere: true }),
    ]);
    expect(new Set(picked.slice(0, 2))).toEqual(new Set(["strong", "inside"]));
    expect(picked[2]).toBe("weak");
  });

  it("is who was asked least lately among the like, and nobody who was asked too often", () => {
    expect(ids([owner("tired", { closest: "strong", askedLately: 2 }), owner("fresh")])).toEqual([
      "fresh",
      "tired",
    ]);
    expect(ids([owner("gone", { closest: "strong", askedLately: MOST_ASKED_A_MONTH })])).toEqual(
      [],
    );
  });

  it("is never more than there is room for, never twice the same, and the same each time", () => {
    const candidate = fc.record({
      ownerId: fc.uuid(),
      closest: fc.constantFrom("strong", "weak", "new", null),
      worksThere: fc.boolean(),
      askedLately: fc.nat(6),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(candidate, { selector: ({ ownerId }) => ownerId }),
        fc.integer({ min: -2, max: 5 }),
        (candidates, free) => {
          const picked = ids(candidates, free);
          expect(picked.length).toBeLessThanOrEqual(Math.max(0, free));
          expect(new Set(picked).size).toBe(picked.length);
          expect(ids(candidates.toReversed(), free)).toEqual(picked);
        },
      ),
      { numRuns: 200 },
    );
  });
});
