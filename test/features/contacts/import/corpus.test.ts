import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { csvFile } from "#core/files/csv-file.ts";
import { readPeople } from "#features/contacts/import/read-people.ts";

const read = (file: string) =>
  readPeople(readFileSync(path.join(import.meta.dirname, "corpus", file)), false);

/** The people of a file that can be read, and of what is left out the reasons with their lines. */
function found(file: string) {
  const result = read(file);
  if (result.kind === "problem") throw new Error(`${file}: ${result.problem}`);
  return {
    people: result.people,
    refused: result.refused.map(({ reason, lines }) => [reason, ...lines]),
    isCutOff: result.isCutOff,
  };
}

const names = (file: string) => found(file).people.map(({ name }) => name);

describe("tables of contacts", () => {
  it("reads LinkedIn's export: notes before it, a byte-order mark, commas and line breaks in quotes, two kinds of dates", () => {
    expect(found("linkedin.csv")).toEqual({
      people: [
        {
          name: "Ana Silva",
          company: "City Hospital",
          role: "Head of Nursing",
          email: "ana@mail.example",
          link: "https://www.linkedin.com/in/ana-silva-example",
          connectedOn: "2024-03-12",
        },
        {
          name: "Ben Okafor",
          company: "Acme, Inc.",
          role: "Buyer, Europe",
          link: "https://www.linkedin.com/in/ben-okafor-example",
          connectedOn: "2022-02-07",
        },
        {
          name: "José Núñez",
          link: "https://www.linkedin.com/in/jose-nunez-example",
          connectedOn: "2019-01-01",
        },
        // A thirtieth of February is no day.
        {
          name: 'Zoë O\'Neil "Zed"',
          company: "Harbour Works",
          role: "Engineer (boats)",
          link: "https://www.linkedin.com/in/zoe-example",
        },
        {
          name: "李 伟",
          company: "海港公司",
          link: "https://www.linkedin.com/in/li-wei-example",
          connectedOn: "2015-09-09",
        },
      ],
      refused: [
        ["no-name", 8],
        ["repeated", 13],
      ],
      isCutOff: false,
    });
  });

  it("finds the header by what it says, under notes of any length with quotation marks that never close", () => {
    expect(found("linkedin-long-notes.csv").people).toMatchObject([
      { name: "Kim Novak", company: "Globex", role: "Analyst" },
    ]);
  });

  it("reads what Excel saved: semicolons, Windows-1252, a line that names the separator", () => {
    expect(found("excel-semicolons.csv").people).toMatchObject([
      { name: "Jürgen Groß", company: "Werft “Nord”", connectedOn: "2022-02-07" },
      { name: "Renée Müller", company: "Straßenbau GmbH" },
    ]);
  });

  it.each(["excel-unicode-le.csv", "excel-unicode-be.csv"])(
    "reads UTF-16 with tabs: %s",
    (file) => {
      expect(found(file).people).toEqual([
        { name: "Łucja Świst", company: "Port", role: "Kapitan" },
        { name: "Ana Silva", company: "City Hospital" },
      ]);
    },
  );

  it("reads lines that end as they did on old Macs", () => {
    expect(names("old-mac.csv")).toEqual(["Ana Silva", "Ben Okafor"]);
  });

  it("reads Google's columns of today, the first address of several, and leaves out who has no name", () => {
    const { people, refused } = found("google-new.csv");
    expect(people).toEqual([
      {
        name: "Ana Maria Silva",
        company: "City Hospital",
        role: "Head of Nursing",
        email: "ana@mail.example",
        phone: "+44 20 7946 0000",
        link: "https://ana.example",
      },
      { name: "Ben", email: "ben@mail.example" },
    ]);
    expect(refused).toEqual([["no-name", 5]]);
  });

  it("reads Google's columns of before", () => {
    expect(found("google-old.csv").people).toEqual([
      {
        name: "Ana Maria Silva",
        company: "City Hospital",
        role: "Head, Nursing",
        email: "ana@mail.example",
        phone: "+44 20 7946 0000",
      },
      { name: "Ben Okafor", company: "Acme" },
    ]);
  });

  it("reads Outlook's columns too", () => {
    expect(found("outlook.csv").people).toMatchObject([
      { name: "Ana Silva", company: "City Hospital", phone: "+44 20 7946 0000" },
    ]);
  });

  it("reads Kith's own table back: links, and phone numbers without the mark before their +", () => {
    const table = [
      ["Name", "Company", "Role", "E-mail", "Phone", "Link"],
      ["Ana Silva", "", "", "", "+44 20 7946 0000", "https://ana.example"],
    ];
    expect(readPeople(csvFile(table, "en"), false)).toMatchObject({
      people: [{ name: "Ana Silva", phone: "+44 20 7946 0000", link: "https://ana.example" }],
    });
  });

  it.each([
    [
      "linkedin-german.csv",
      [
        { name: "Jürgen Groß", company: "Werft", role: "Leiter", connectedOn: "2024-03-12" },
        { name: "Ute Klein", company: "Werft", role: "Leiterin", connectedOn: "2022-12-07" },
      ],
    ],
    [
      "linkedin-spanish.csv",
      [
        { name: "José Núñez", company: "Astillero", role: "Jefe", connectedOn: "2024-01-12" },
        { name: "Pía Gil", company: "Astillero", role: "Jefa", connectedOn: "2021-09-03" },
      ],
    ],
  ])("reads LinkedIn's export in German and Spanish, months and all: %s", (file, people) => {
    expect(found(file).people).toMatchObject(people);
  });

  it("reads German Outlook's columns", () => {
    expect(found("outlook-german.csv").people).toEqual([
      {
        name: "Jürga Größ",
        company: "Städtische Klinik",
        role: "Pflegerin",
        email: "j@mail.example",
        phone: "+49 221 1234567",
        link: "https://j.example",
      },
    ]);
  });

  it("reads a table of one's own: what is called Name beside Vorname is the family's", () => {
    expect(found("name-and-vorname.csv").people).toEqual([
      {
        name: "Jürgen Groß",
        company: "Werft; Nord",
        role: "Leiter",
        email: "j@mail.example",
        phone: "0171 2345678",
      },
    ]);
  });

  it("reads one with tabs and Spanish titles", () => {
    expect(found("spanish.tsv").people).toEqual([
      {
        name: "José Núñez",
        company: "Astillero",
        role: "Jefe",
        email: "j@mail.example",
        phone: "+34 600 000 000",
      },
    ]);
  });

  it("reads one under titles that span several columns", () => {
    expect(found("titles-on-top.csv")).toMatchObject({
      people: [{ name: "Jürgen Groß", company: "Werft", phone: "0171 2345678" }],
      refused: [],
    });
  });

  it("reads HubSpot's columns", () => {
    expect(found("hubspot.csv").people).toEqual([
      {
        name: "Ana Silva",
        company: "City Hospital",
        role: "Nurse",
        email: "ana@mail.example",
        phone: "+44 20 7946 0000",
        link: "https://www.linkedin.com/in/ana",
      },
    ]);
  });

  it("reads what Notion exports, without the address of the firm's page", () => {
    expect(found("notion.csv").people).toMatchObject([
      { name: "Ana Silva", company: "City Hospital", role: "Nurse" },
    ]);
  });

  it("a stray quotation mark costs its own row at most", () => {
    const { people, refused } = found("stray-quotes.csv");
    expect(people.map(({ name, company }) => [name, company])).toEqual([
      ["Ana Silva", "City Hospital"],
      ["Kim Novak", "Globex"],
      ['Lee "Bo" Wong', "Initech"],
      ["Max Mustermann", '"Werft"x'],
      ["Pia Lund", "Port"],
    ]);
    expect(refused).toEqual([["open-quote", 3, 7]]);
  });

  it("does not take a row whose cells have moved, and takes one that is short", () => {
    const { people, refused } = found("loose-commas.csv");
    expect(people.map(({ name }) => name)).toEqual(["Ana Silva", "Kim Novak"]);
    expect(refused).toEqual([
      ["no-name", 7],
      ["uneven", 3],
    ]);
  });

  it("takes formulas, markup and odd names as the text they are", () => {
    expect(found("formulas.csv").people).toMatchObject([
      {
        name: '=HYPERLINK("https://evil.example","Ana") Silva',
        company: "=cmd|' /C calc'!A0",
        role: "+1+1",
      },
      { name: "__proto__ constructor", company: "<@everyone>" },
    ]);
  });
});

describe("vCards", () => {
  it("reads version 3.0: groups, folded lines, units, escapes, a card with N alone; a firm is nobody", () => {
    const { people, refused } = found("cards-3.vcf");
    expect(people).toEqual([
      {
        name: "Dr. Ana Maria Silva",
        company: "City Hospital",
        role: "Head of Nursing, Night",
        email: "ana@mail.example",
        phone: "+44 20 7946 0000",
        link: "https://ana.example",
      },
      { name: "José Núñez", company: "Hafen werke" },
      { name: "Zoë O'Neil", role: "Engineer" },
    ]);
    expect(refused).toEqual([["not-a-person", 23]]);
  });

  it("reads Apple's: a photo over many lines, and LinkedIn's address among other networks", () => {
    expect(found("apple-with-photo.vcf").people).toEqual([
      {
        name: "Dr. Ana Silva",
        company: "City Hospital",
        role: "Head of Nursing, who runs the night shift on all of the wards and very much else",
        email: "ana@mail.example",
        phone: "+44 20 7946 0000",
        link: "https://www.linkedin.com/in/ana",
      },
    ]);
  });

  it("reads version 4.0: addresses of phones, quoted parameters; a list of people is nobody", () => {
    const { people, refused } = found("cards-4.vcf");
    expect(people).toEqual([
      {
        name: "Ana Silva",
        company: "City Hospital",
        role: "Head of Nursing",
        email: "ana@mail.example",
        phone: "+44-20-7946-0000",
        link: "https://ana.example",
      },
      { name: '=1+1 Ben "Bo" Okafor; Jr.' },
    ]);
    expect(refused).toEqual([["not-a-person", 13]]);
  });

  it("a broken card, one of version 2.1 and one that is cut off cost themselves alone", () => {
    const { people, refused, isCutOff } = found("cards-broken.vcf");
    expect(people).toEqual([{ name: "Ana Silva" }]);
    expect(refused).toEqual([
      ["old-card", 10],
      ["broken-card", 5],
      ["cut-off", 14],
    ]);
    expect(isCutOff).toBe(true);
  });

  it("reads a line that was folded in the middle of a letter", () => {
    expect(names("folded-in-a-letter.vcf")).toEqual(["Jürgen Groß"]);
  });
});

describe("files that cannot be read say why", () => {
  it.each([
    ["linkedin-french.csv", "strange-columns"],
    ["linkedin-messages.csv", "strange-columns"],
    ["letter.txt", "not-contacts"],
    ["calendar.ics", "not-contacts"],
    ["cards-2.1.vcf", "old-vcard"],
    ["linkedin-archive.zip", "zip"],
    ["workbook.xlsx", "spreadsheet"],
    ["packed.csv.gz", "archive"],
    ["picture.png", "binary"],
    ["excel-unicode-no-mark.csv", "binary"],
    ["damaged-letters.csv", "broken-letters"],
    ["cut-in-a-letter.csv", "broken-letters"],
    ["empty.csv", "empty"],
    ["blank.csv", "empty"],
    ["only-a-header.csv", "nobody"],
  ])("%s: %s", (file, problem) => {
    expect(read(file)).toEqual({ kind: "problem", problem });
  });

  it("a file of ten million bytes is read, and one of a byte more is not", () => {
    const header = Buffer.from("First Name,Last Name\nAna,Silva\n");
    const file = Buffer.alloc(10_000_001, "\n");
    file.set(header);
    expect(readPeople(file.subarray(0, 10_000_000), false).kind).toBe("people");
    expect(readPeople(file, false)).toEqual({ kind: "problem", problem: "too-large" });
  });

  it("takes 50,000 people at once and no more", () => {
    const rows = Array.from({ length: 50_001 }, (_, index) => `Ana,Silva ${index}`);
    const csv = (count: number) =>
      Buffer.from(["First Name,Last Name", ...rows.slice(0, count)].join("\n"));
    expect(readPeople(csv(50_000), false)).toMatchObject({ kind: "people" });
    expect(readPeople(csv(50_001), false)).toEqual({ kind: "problem", problem: "too-many" });
  });
});

describe("pasted text", () => {
  const rows = (from: number) =>
    `First Name,Last Name,Company\n${Array.from({ length: 200 }, (_, index) => `Ana,Silva ${from + index},City Hospital`).join("\n")}`;

  it("that fills the field looks cut off, and its last row is not taken", () => {
    const result = readPeople(Buffer.from(rows(1_000).slice(0, 3_000)), true);
    if (result.kind === "problem") throw new Error(result.problem);
    expect(result.isCutOff).toBe(true);
    expect(result.refused).toMatchObject([{ reason: "cut-off", count: 1 }]);
    expect(result.people.every(({ company }) => company === "City Hospital")).toBe(true);
  });

  it("that is shorter, or a file of that length, does not", () => {
    expect(readPeople(Buffer.from(rows(1_000).slice(0, 2_900)), true)).toMatchObject({
      isCutOff: false,
    });
    expect(readPeople(Buffer.from(rows(1_000).slice(0, 3_000)), false)).toMatchObject({
      isCutOff: false,
    });
  });
});
