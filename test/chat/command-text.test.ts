import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CommandText } from "#chat/command-text.ts";
import { parseCommandText, usageText } from "#chat/command-text.ts";
import { findVerb } from "#chat/command-spec.ts";
import type { FormValues } from "#chat/form.ts";
import { exampleCatalogue } from "./example-catalogue.ts";

function read(line: string): CommandText {
  const [, name = "", text = ""] = /^\/(\S+)\s*(.*)$/s.exec(line) ?? [];
  return parseCommandText(exampleCatalogue, name, text);
}

function valuesOf(line: string): FormValues {
  const result = read(line);
  if (result.kind !== "verb") throw new Error(`${line}: ${result.kind}`);
  return result.values;
}

describe("which command", () => {
  test.for([
    ["/met Ana", "met", undefined],
    ["/MET Ana", "met", undefined],
    ["/contact add Ana", "contact", "add"],
    ["/contact   ADD Ana", "contact", "add"],
    ["/contact list", "contact", "list"],
    ["/ask list", "ask", "list"],
    ["/ask Does anyone know a baker?", "ask", "new"],
    ["/ask", "ask", "new"],
  ] as const)("%s", ([line, command, verb]) => {
    expect(read(line)).toMatchObject({ kind: "verb", path: { command, verb } });
  });

  test("an unknown first word of a command with a default is kept as its text", () => {
    expect(valuesOf("/ask Does anyone know a baker?")).toEqual({
      text: "Does anyone know a baker?",
    });
    expect(valuesOf("/ask newer phones, anyone?")).toEqual({ text: "newer phones, anyone?" });
  });

  test("an unknown command or sub-command is named", () => {
    expect(read("/mett Ana")).toEqual({ kind: "unknown-command", typed: "mett" });
    expect(read("/contact remove Ana")).toEqual({
      kind: "unknown-verb",
      command: "contact",
      typed: "remove",
    });
    expect(read("/contact")).toEqual({ kind: "unknown-verb", command: "contact", typed: "" });
  });
});

describe("its options", () => {
  test.for<[string, FormValues]>([
    ["/todo", {}],
    ["/met", {}],
    ["/met Ana", { who: "Ana" }],
    ["/kith met Ana", { command: "met Ana" }],
    ["/gave to:<@U2> kind:advice", { to: "<@U2>", kind: "advice" }],
    ["/gave <@U2|ben> kind:advice", { to: "<@U2|ben>", kind: "advice" }],
    ['/met who:"Ana Torres" how:coffee', { who: "Ana Torres", how: "coffee" }],
    ["/met Ana How:coffee WHEN:yesterday", { who: "Ana", how: "coffee", when: "yesterday" }],
    ["/contact add Ana referred-by:Ben", { name: "Ana", "referred-by": "Ben" }],
  ])("%s", ([line, values]) => {
    expect(valuesOf(line)).toEqual(values);
  });

  test.for([
    ["straight", '"two words"'],
    ["English", "“two words”"],
    ["German", "„two words“"],
    ["Polish", "„two words”"],
    ["French", "«two words»"],
    ["spaced French", "« two words »"],
    ["Swedish", "”two words”"],
  ] as const)("%s quotes hold a value together", ([, quoted]) => {
    expect(valuesOf(`/met Ana company:${quoted} how:call`)).toEqual({
      who: "Ana",
      company: "two words",
      how: "call",
    });
    expect(valuesOf(`/met ${quoted} how:call`)).toEqual({ who: "two words", how: "call" });
  });

  test("a value without quotes runs up to the next option", () => {
    expect(valuesOf("/met Ana and Ben company:Acme & Sons when:next Tuesday")).toEqual({
      who: "Ana and Ben",
      company: "Acme & Sons",
      when: "next Tuesday",
    });
  });

  test("quotes inside a value belong to it", () => {
    expect(valuesOf('/met Ana notes:she said "call me" twice how:call')).toEqual({
      who: "Ana",
      notes: 'she said "call me" twice',
      how: "call",
    });
    expect(valuesOf('/ask Who knows "lean" people?')).toEqual({ text: 'Who knows "lean" people?' });
  });

  test("a quote that is never closed is kept", () => {
    expect(valuesOf('/met Ana notes:"so kind how:call')).toEqual({
      who: "Ana",
      notes: '"so kind',
      how: "call",
    });
  });

  test("names of options inside quotes are text", () => {
    expect(valuesOf('/met Ana notes:"asked about company:Acme and how:call"')).toEqual({
      who: "Ana",
      notes: "asked about company:Acme and how:call",
    });
    expect(valuesOf('/ask "What does kind:advice mean?" company:Acme')).toEqual({
      text: "What does kind:advice mean?",
      company: "Acme",
    });
  });

  test("text after a quoted value is not lost", () => {
    expect(valuesOf('/ask company:"Acme Inc" Who works there?')).toEqual({
      company: "Acme Inc",
      text: "Who works there?",
    });
  });

  test("text beside a named first option goes to the free text, or stays with the first", () => {
    expect(valuesOf("/met such a warm talk who:Ana")).toEqual({
      who: "Ana",
      notes: "such a warm talk",
    });
    expect(valuesOf('/knows company:"Acme Inc" in Graz')).toEqual({ company: "Acme Inc in Graz" });
  });

  test.for([
    "Interview at 10:30 or 11:00?",
    "See https://example.org/a:b?c=d:e and http://localhost:3000",
    "My question: who knows a baker?",
    ":wave: hello :-)",
    "Note://this is no option",
  ])("%s stays text", (text) => {
    expect(read(`/ask ${text}`)).toMatchObject({ values: { text }, strangeOptions: [] });
  });

  test("a posting's link is a value like any other", () => {
    expect(valuesOf("/knows https://jobs.example.org/acme?id=7")).toEqual({
      company: "https://jobs.example.org/acme?id=7",
    });
    expect(valuesOf("/knows company:https://jobs.example.org/acme")).toEqual({
      company: "https://jobs.example.org/acme",
    });
  });

  test("what looks like an option and is none is reported and kept", () => {
    expect(read("/met Ana compny:Acme how:call")).toMatchObject({
      values: { who: "Ana compny:Acme", how: "call" },
      strangeOptions: ["compny"],
    });
    expect(read('/met Ana notes:"her words: ps:thanks"')).toMatchObject({ strangeOptions: [] });
  });
});

describe("properties", () => {
  const value = fc
    .stringMatching(/^[A-Za-z0-9 .,?!'é☕-]+$/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const values = fc.record(
    { who: value, company: value, how: value, notes: value },
    { requiredKeys: [] },
  );

  test("quoted options give the same values in any order", () => {
    const pairs = values.chain((record) =>
      fc.tuple(
        fc.constant(record),
        fc.shuffledSubarray(Object.entries(record), { minLength: Object.keys(record).length }),
      ),
    );
    fc.assert(
      fc.property(pairs, ([record, order]) => {
        const line = order.map(([name, text]) => `${name}:"${text}"`).join(" ");
        expect(valuesOf(`/met ${line}`)).toEqual(record);
      }),
    );
  });

  test("options without quotes give the same values in any order", () => {
    fc.assert(
      fc.property(value, value, fc.boolean(), (company, notes, swapped) => {
        const options = [`company:${company}`, `notes:${notes}`];
        const line = (swapped ? options.toReversed() : options).join(" ");
        expect(valuesOf(`/met Ana ${line}`)).toEqual({ who: "Ana", company, notes });
      }),
    );
  });

  test("text without a colon or quotes arrives as it was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const text = typed.replaceAll(/[:"“”„«»]/g, "").trim();
        expect(valuesOf(`/contact list ${text}`)).toEqual(text === "" ? {} : { search: text });
      }),
    );
  });

  test("no word is lost, whatever is typed", () => {
    const word = fc.constantFrom(
      "Ana",
      "who:Ben",
      "company:",
      'notes:"so',
      'kind"',
      '"',
      "how:call",
      "ps:x",
      "“hi”",
      ":",
    );
    const once = (words: readonly string[]): readonly string[] =>
      words.filter((entry, index) => words.indexOf(entry) === index);
    fc.assert(
      fc.property(fc.array(word).map(once), (words) => {
        const kept = Object.values(valuesOf(`/met ${words.join(" ")}`)).join(" ");
        for (const entry of words) {
          const bare = entry.replace(/^(?:who|notes|how):/, "").replaceAll(/["“”]/g, "");
          expect(kept).toContain(bare);
        }
      }),
    );
  });
});

describe("usage", () => {
  test("shows the prefix, the verb and which options may be left out", () => {
    const path = { command: "contact", verb: "add" };
    const verb = findVerb(exampleCatalogue, path);
    if (verb === undefined) throw new Error("no /contact add");
    expect(usageText({ ...exampleCatalogue, prefix: "kith-" }, path, verb)).toBe(
      "/kith-contact add name [company] [referred-by] [notes]",
    );
  });
});
