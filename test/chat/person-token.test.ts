import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accountToken,
  accountsIn,
  contactToken,
  readPersonToken,
  splitPeople,
} from "#chat/person-token.ts";

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
const name = fc.constantFrom(
  "Ana Torres",
  "Андрей",
  "Zoë Andersson",
  "Yolanda",
  "Fernando",
  "李 雷",
);
const token = fc.oneof(id.map(accountToken), id.map(contactToken));

describe("a token", () => {
  test("is read back as the account or the contact that it was made of", () => {
    fc.assert(
      fc.property(id, (written) => {
        expect(readPersonToken(accountToken(written))).toEqual({
          kind: "account",
          account: written,
        });
        expect(readPersonToken(contactToken(written))).toEqual({
          kind: "contact",
          contact: written,
        });
      }),
    );
  });

  test.for([
    ["<@U1|ana>", "U1"],
    ["<@!123>", "123"],
    [" <@U1> ", "U1"],
  ] as const)("%s, as a platform writes it, is account %s", ([written, account]) => {
    expect(readPersonToken(written)).toEqual({ kind: "account", account });
  });

  test.for(["", "Ana", "@ana", "<@>", "<@U1", "<@U1> and Ben", "Ana <@U1>", "<contact:>", "<#C1>"])(
    "%j is none",
    (text) => {
      expect(readPersonToken(text)).toBeUndefined();
    },
  );

  test("accounts are found anywhere in a text, contacts are none", () => {
    expect(accountsIn("Thanks <@U1>, <@!22> and <contact:c1>; also <@U3|ben>!")).toEqual([
      "U1",
      "22",
      "U3",
    ]);
  });
});

describe("several people", () => {
  test.for<[string, readonly string[]]>([
    ["", []],
    [" , ; and ", []],
    ["Ana", ["Ana"]],
    ["Ana, Ben and <@U1>", ["Ana", "Ben", "<@U1>"]],
    ["Ana & Ben", ["Ana", "Ben"]],
    ["Ana und Ben; Chris", ["Ana", "Ben", "Chris"]],
    ["Ana, and Ben", ["Ana", "Ben"]],
    ["Ana\nBen\n\nChris", ["Ana", "Ben", "Chris"]],
    ["<@U1> <@U2><@U3>", ["<@U1>", "<@U2>", "<@U3>"]],
    ["<@U1> and <@U2>", ["<@U1>", "<@U2>"]],
    ["<contact:c1>, Ana", ["<contact:c1>", "Ana"]],
    ["Sandy Andersson, Andy Bandy", ["Sandy Andersson", "Andy Bandy"]],
    ["<@U1|Torres, Ana> and Ben", ["<@U1>", "Ben"]],
  ])("%j", ([typed, people]) => {
    expect(splitPeople(typed)).toEqual(people);
  });

  test("those joined are those split, whatever joins them", () => {
    const separator = fc.constantFrom(", ", "; ", "\n", " and ", " & ", ",", ";");
    fc.assert(
      fc.property(
        fc.array(fc.oneof(name, token), { minLength: 1 }),
        separator,
        (people, between) => {
          expect(splitPeople(people.join(between))).toEqual(people);
        },
      ),
    );
  });

  test("mentions need nothing between them", () => {
    fc.assert(
      fc.property(fc.array(token), (people) => {
        expect(splitPeople(people.join(""))).toEqual(people);
      }),
    );
  });
});
