import { array, assert, nat, option, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  linkPath,
  type PathFacts,
  type PersonKey,
  proposePath,
} from "#features/landing/path/propose-path.ts";

const contact = (
  id: string,
  extra: Partial<PathFacts["contacts"][number]> = {},
): PathFacts["contacts"][number] => ({
  id,
  name: id,
  company: null,
  referredByContactId: null,
  referredByMemberId: null,
  ...extra,
});

const facts = (known: Partial<PathFacts>): PathFacts => ({
  company: undefined,
  contacts: [],
  names: new Map(),
  lately: new Map(),
  namedBy: [],
  introducedBy: new Map(),
  ...known,
});

const keys = (known: Partial<PathFacts>) => proposePath(facts(known)).map(({ key }) => key);

describe("the proposed path to a landing", () => {
  it("goes from who gave the first name to who was met last", () => {
    const path = proposePath(
      facts({
        contacts: [
          contact("omar", { referredByContactId: "ana" }),
          contact("ana", { referredByMemberId: "ben" }),
          contact("stranger"),
        ],
        names: new Map([["ben", "Ben"]]),
        lately: new Map([["c:omar", "2026-02-01"]]),
      }),
    );
    expect(path).toEqual([
      { key: "m:ben", name: "Ben", parent: undefined },
      { key: "c:ana", name: "ana", parent: "m:ben" },
      { key: "c:omar", name: "omar", parent: "c:ana" },
    ]);
  });

  it("puts people at the new employer first, whatever its legal form", () => {
    expect(
      keys({
        company: "Acme",
        contacts: [contact("recent"), contact("inside", { company: "ACME GmbH" })],
        lately: new Map<PersonKey, string>([
          ["c:recent", "2026-02-20"],
          ["c:inside", "2026-01-05"],
        ]),
      }),
    ).toEqual(["c:inside", "c:recent"]);
  });

  it("knows who named a person from the help that was confirmed, and who made an introduction", () => {
    const path = proposePath(
      facts({
        contacts: [contact("Lee Wong")],
        names: new Map([
          ["ben", "Ben"],
          ["ida", "Ida"],
          ["otto", "Otto"],
        ]),
        lately: new Map<PersonKey, string>([
          ["c:Lee Wong", "2026-02-20"],
          ["m:ida", "2026-02-10"],
        ]),
        namedBy: [{ memberId: "ben", name: "lee  wong" }],
        introducedBy: new Map([["ida", "otto"]]),
      }),
    );
    expect(path.map(({ key, parent }) => [key, parent])).toEqual([
      ["m:ben", undefined],
      ["c:Lee Wong", "m:ben"],
      ["m:otto", undefined],
      ["m:ida", "m:otto"],
    ]);
  });

  it("ends where records run in a circle, and leaves out who is unknown", () => {
    expect(
      keys({
        contacts: [
          contact("a", { referredByContactId: "b" }),
          contact("b", { referredByContactId: "a" }),
          contact("c", { referredByMemberId: "gone" }),
        ],
        lately: new Map<PersonKey, string>([
          ["c:a", "2026-02-20"],
          ["c:c", "2026-02-19"],
        ]),
      }),
    ).toEqual(["c:b", "c:a", "c:c"]);
  });

  it("proposes nobody twice, at most twenty, and each after who led to them", () => {
    const people = array(record({ parent: option(nat(29), { nil: null }), day: option(nat(27)) }), {
      minLength: 1,
      maxLength: 30,
    });
    assert(
      property(people, (list) => {
        const path = proposePath(
          facts({
            contacts: list.map(({ parent }, index) =>
              contact(`${index}`, {
                referredByContactId: parent === null || parent >= list.length ? null : `${parent}`,
              }),
            ),
            lately: new Map(
              list.flatMap(({ day }, index): [PersonKey, string][] =>
                day === null ? [] : [[`c:${index}`, `2026-02-${String(day + 1).padStart(2, "0")}`]],
              ),
            ),
          }),
        );
        const order = path.map(({ key }) => key);
        expect(new Set(order).size).toBe(order.length);
        expect(order.length).toBeLessThanOrEqual(20);
        for (const { key, parent } of path) {
          if (parent === undefined) continue;
          expect(order.indexOf(parent)).toBeGreaterThanOrEqual(0);
          expect(order.indexOf(parent)).toBeLessThan(order.indexOf(key));
        }
      }),
    );
  });
});

describe("who is credited", () => {
  const proposed = [
    { key: "m:ben", name: "Ben", parent: undefined },
    { key: "c:ana", name: "Ana", parent: "m:ben" },
    { key: "c:omar", name: "Omar", parent: "c:ana" },
  ] as const;

  it("stands after the nearest credited person who led to them", () => {
    expect(linkPath(proposed, ["c:omar", "m:ben"])).toEqual([
      { key: "m:ben", parent: undefined },
      { key: "c:omar", parent: "m:ben" },
    ]);
  });

  it("and who was never proposed begins a path of their own", () => {
    expect(linkPath(proposed, ["m:lee", "c:ana"])).toEqual([
      { key: "c:ana", parent: undefined },
      { key: "m:lee", parent: undefined },
    ]);
  });
});
