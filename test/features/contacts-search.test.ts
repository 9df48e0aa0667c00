import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_GUESSES, searchBook } from "#features/contacts/search/search-book.ts";
import { searchWords } from "#features/contacts/search/search-words.ts";

type Words = {
  readonly name: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly circle: string | null;
};

const entry = (name: string, more: Partial<Words> = {}): Words => ({
  name,
  company: null,
  role: null,
  circle: null,
  ...more,
});

const bookOf = (...list: readonly Words[]): ReadonlyMap<string, Words> =>
  new Map(list.map((words) => [words.name, words]));

const PEOPLE = bookOf(
  entry("Ana Silva", { company: "City Hospital" }),
  entry("Silva Anand", { role: "nurse" }),
  entry("Ánna Müller", { circle: "football" }),
  entry("José Núñez-García", { company: "Acme" }),
  entry("Søren Łukasz Weiß", { company: "Silvanus" }),
  entry("李 小龍"),
);

describe("searching contacts", () => {
  it.each([
    ["ana sil", ["Ana Silva", "Silva Anand"]],
    ["JOSE nunez", ["José Núñez-García"]],
    ["garcia", ["José Núñez-García"]],
    ["soren lukasz weiss", ["Søren Łukasz Weiß"]],
    ["hospital", ["Ana Silva"]],
    ["nurse", ["Silva Anand"]],
    ["footb", ["Ánna Müller"]],
    ["李", ["李 小龍"]],
    ["silva", ["Silva Anand", "Ana Silva", "Søren Łukasz Weiß"]],
    // Typing errors, when nobody fits as it stands.
    ["sliva", ["Ana Silva", "Silva Anand", "Søren Łukasz Weiß"]],
    ["mueller", ["Ánna Müller"]],
    ["hosptial", ["Ana Silva"]],
    ["nunes gacia", ["José Núñez-García"]],
    // Short words are other words.
    ["anx", []],
    ["zzzz", []],
    ["!?", []],
  ])("%s finds %j", (typed, names) => {
    expect(searchBook(PEOPLE, typed)).toEqual(names);
  });

  it("lists everybody by name where nothing is typed", () => {
    expect(searchBook(PEOPLE, "  ")).toHaveLength(PEOPLE.size);
  });

  const word = fc.stringMatching(/^[a-zà-öø-ÿ]{2,10}$/u);
  const person = fc
    .record({ name: fc.array(word, { minLength: 1, maxLength: 3 }), company: word })
    .map(({ name, company }) => entry(name.join(" "), { company }));
  const book = fc.array(person, { minLength: 1, maxLength: 30 });

  it("finds everybody by the beginnings of their words, in capitals and without accents", () => {
    fc.assert(
      fc.property(book, fc.nat(), fc.nat({ max: 9 }), (people, which, cut) => {
        const wanted = people[which % people.length] ?? entry("");
        const typed = searchWords(wanted.name)
          .map((known) => known.slice(0, 1 + (cut % known.length)))
          .join(" ");
        expect(searchBook(bookOf(...people), typed.toUpperCase())).toContain(wanted.name);
      }),
    );
  });

  it("finds somebody in spite of one slip in a word of four letters or more", () => {
    const slip = fc.record({
      kind: fc.constantFrom("drop", "double", "other", "swap"),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(word, book, slip, (name, others, { kind, at }) => {
        const [plain = ""] = searchWords(name);
        fc.pre(plain.length >= 5);
        const index = at % (plain.length - 1);
        const [a = "", b = ""] = [plain[index], plain[index + 1]];
        const typed = {
          drop: plain.slice(0, index) + plain.slice(index + 1),
          double: plain.slice(0, index) + a + plain.slice(index),
          other: `${plain.slice(0, index)}q${plain.slice(index + 1)}`,
          swap: plain.slice(0, index) + b + a + plain.slice(index + 2),
        }[kind];
        // Among few people, nearer ones cannot crowd them out.
        const people = bookOf(entry(name), ...others.slice(0, MAX_GUESSES - 1));
        const found = searchBook(people, typed);
        const hasExact = [...people.values()].some((one) =>
          searchWords(`${one.name} ${one.company ?? ""}`).some((known) => known.startsWith(typed)),
        );
        fc.pre(!hasExact);
        expect(found).toContain(name);
      }),
    );
  });

  it("never guesses more than a handful, and nobody twice", () => {
    fc.assert(
      fc.property(book, word, (people, typed) => {
        const found = searchBook(bookOf(...people), typed);
        expect(new Set(found).size).toBe(found.length);
        const [plain = ""] = searchWords(typed);
        const exact = found.filter((name) => {
          const one = people.findLast((candidate) => candidate.name === name);
          return searchWords(`${name} ${one?.company ?? ""}`).some((known) =>
            known.startsWith(plain),
          );
        });
        // Either everybody fits as it stands, or these are guesses.
        expect(exact.length).toBeOneOf([found.length, 0]);
        expect(found.length).toBeLessThanOrEqual(exact.length === 0 ? MAX_GUESSES : people.length);
      }),
    );
  });
});
