import { stringify } from "csv-stringify/sync";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { normalise, tidy } from "#core/names.ts";
import type { ImportedPerson } from "#db/schema/index.ts";
import { readPeople } from "#features/contacts/import/read-people.ts";

/** Letters of any script, and everything that means something to a CSV or a vCard. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    fc.constantFrom(",", ";", "\t", '"', "'", "\n", "\r\n", "\r", "\\", ":", "=", " ", "|", "ü"),
  ),
  maxLength: 20,
});

/** With a letter, so that it can be a name. */
const anyName = fc.tuple(anyText, anyText).map(([one, other]) => `${one}Ana${other}`);

const anyPeople = fc.array(
  fc.record({ name: anyName, company: anyText, role: anyText, email: anyText, phone: anyText }),
  { minLength: 1, maxLength: 12 },
);

type Row = Readonly<Record<"name" | "company" | "role" | "email" | "phone", string>>;

/** Each person as a reader should find them, the same one once. */
function expected(rows: readonly Row[]): readonly ImportedPerson[] {
  const people = rows.map((row): ImportedPerson => {
    const parts = Object.entries(row).map(([part, text]) => [part, tidy(text)] as const);
    return { name: tidy(row.name), ...Object.fromEntries(parts.filter(([, text]) => text !== "")) };
  });
  const keyOf = ({ name, company = "" }: ImportedPerson): string =>
    normalise(`${name}\n${company}`);
  return people.filter(
    (person, index) => people.findIndex((other) => keyOf(other) === keyOf(person)) === index,
  );
}

function peopleIn(bytes: Uint8Array): readonly ImportedPerson[] {
  const read = readPeople(bytes, false);
  if (read.kind === "problem") throw new Error(read.problem);
  return read.people;
}

/** How the same columns are called by those who write them. */
const HEADERS: readonly (readonly string[])[] = [
  ["First Name", "Company", "Position", "Email Address", "Phone"],
  [
    "Name",
    "Organization 1 - Name",
    "Organization 1 - Title",
    "E-mail 1 - Value",
    "Phone 1 - Value",
  ],
  ["First Name", "Organization Name", "Organization Title", "E-mail 2 - Value", "Phone 1 - Value"],
];

const encodings = {
  utf8: (text: string) => Buffer.from(text),
  "utf8 with a mark": (text: string) => Buffer.from(`\ufeff${text}`),
  utf16: (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
};

describe("whatever a CSV library writes comes back", () => {
  const anyShape = fc.record({
    header: fc.constantFrom(...HEADERS),
    delimiter: fc.constantFrom(",", ";", "\t"),
    record_delimiter: fc.constantFrom("\n", "\r\n", "\r"),
    quoted: fc.boolean(),
    encode: fc.constantFrom(...Object.values(encodings)),
    preamble: fc.array(fc.constantFrom("", "Notes:", '"never closed', "a,b", 'see 5" here'), {
      maxLength: 5,
    }),
  });

  it("in any columns, separators, line ends and encodings, under any notes", () => {
    fc.assert(
      fc.property(anyPeople, anyShape, (rows, { header, encode, preamble, ...shape }) => {
        const table = [header, ...rows.map((row) => Object.values(row))];
        // Line breaks of another kind than the table's own need quotation marks too (RFC 4180).
        const csv = stringify(table, { ...shape, quoted_match: /[\r\n]/ });
        const notes = preamble.map((line) => line + shape.record_delimiter).join("");
        expect(peopleIn(encode(notes + csv))).toEqual(expected(rows));
      }),
      { numRuns: 300 },
    );
  });

  it("and whatever else stands in a file, reading ends, and no row is lost without being counted", () => {
    const anyLine = fc.string({
      unit: fc.oneof(
        fc.constantFrom(",", '"', "\n", "\r", "Ana", "x"),
        fc.string({ unit: "grapheme", maxLength: 1 }),
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
        const bytes = Buffer.from(
          ["First Name,Last Name,Company", "Kim,Novak,", ...lines].join("\n"),
        );
        const read = readPeople(bytes, false);
        if (read.kind === "problem") throw new Error(read.problem);
        expect(read.people[0]).toEqual({ name: "Kim Novak" });
        for (const { count, lines: where } of read.refused) {
          expect(where.length).toBe(Math.min(count, 3));
          expect(where).toEqual(where.toSorted((one, other) => one - other));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a row without a quotation mark is never lost, whatever stands in the one before it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", "x", " ") }), (stray) => {
        const csv = `First Name,Last Name,Company\n${stray}\nKim,Novak,Globex\nLee,Wong,\n`;
        const names = peopleIn(Buffer.from(csv)).map(({ name }) => name);
        expect(names).toEqual(expect.arrayContaining(["Kim Novak", "Lee Wong"]));
      }),
    );
  });
});

describe("whatever a vCard library writes comes back", () => {
  function card({ name, company, role, email, phone }: Row, version: string): string {
    const vcard = new ICAL.Component("vcard");
    vcard.addPropertyWithValue("version", version);
    vcard.addPropertyWithValue("fn", name);
    for (const [property, value] of Object.entries({ title: role, email })) {
      if (value !== "") vcard.addPropertyWithValue(property, value);
    }
    if (phone !== "") vcard.addPropertyWithValue("tel", phone);
    if (company !== "") {
      const org = new ICAL.Property("org", vcard);
      org.setValue([company, "Unit"]);
      vcard.addProperty(org);
    }
    return vcard.toString();
  }

  // Of the library's own making: a backslash at the end of a firm's name escapes what follows, and phones have none.
  const anyPlain = anyPeople.map((rows) =>
    rows.map((row) => ({
      name: tidy(row.name),
      company: tidy(row.company).replace(/[\\\s]+$/, ""),
      role: tidy(row.role),
      // An address of a phone may have parameters after a semicolon.
      email: tidy(row.email).replace(/^mailto:/i, ""),
      phone: tidy(row.phone.replaceAll("\\", "")).replace(/;.*$/, "").trim(),
    })),
  );

  it.each(["3.0", "4.0"])("in version %s, many in one file, folded or not", (version) => {
    fc.assert(
      fc.property(anyPlain, fc.constantFrom("\r\n", "\n"), (rows, lineBreak) => {
        const text = rows.map((row) => card(row, version)).join("\r\n");
        const file = `${text}\r\n`.replaceAll("\r\n", lineBreak);
        expect(peopleIn(Buffer.from(file))).toEqual(expected(rows));
      }),
      { numRuns: 200 },
    );
  });
});
