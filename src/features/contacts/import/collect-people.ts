import { normalise, tidy } from "#core/names.ts";
import { MAX_TEXT } from "#core/text-limits.ts";
import type { ImportedPerson } from "#db/schema/index.ts";

/** Why a row or a card of a file that can be read is left out. */
const REFUSALS = [
  "no-name",
  "repeated",
  "not-a-person",
  "uneven",
  "open-quote",
  "too-long",
  "old-card",
  "broken-card",
  "cut-off",
] as const;

export type Refused = {
  readonly reason: (typeof REFUSALS)[number];
  readonly count: number;
  /** Where the first few begin in the file, from 1. What stands there is not kept. */
  readonly lines: readonly number[];
};

/** What was found of a person, as it stands in the file. */
export type RawPerson = {
  readonly [Part in keyof ImportedPerson]?: ImportedPerson[Part] | undefined;
};

export type Collector = {
  readonly add: (raw: RawPerson, line: () => number) => void;
  readonly refuse: (reason: Refused["reason"], line: () => number) => void;
  readonly people: readonly ImportedPerson[];
  readonly refused: () => readonly Refused[];
  /** True once there are more people than Kith takes at once. */
  readonly isOverfull: () => boolean;
};

/** LinkedIn has no more than 30,000 connections, Google 25,000 contacts. */
const MAX_PEOPLE = 50_000;

/** As long as what is typed for a contact may be. */
const MAX_PART = 300;
const LONGER: Readonly<Partial<Record<string, number>>> = { link: 500, notes: MAX_TEXT };
const longestOf = (part: string): number => LONGER[part] ?? MAX_PART;

/** Line numbers told for each reason. */
const MAX_LINES = 3;

/** Takes the people of a file in: tidied, each once, and those that cannot be taken counted with the reason. */
export function collectPeople(): Collector {
  const people: ImportedPerson[] = [];
  const seen = new Set<string>();
  const refused = new Map<Refused["reason"], { count: number; readonly lines: number[] }>();
  let overfull = false;

  const refuse: Collector["refuse"] = (reason, line) => {
    const sofar = refused.get(reason) ?? { count: 0, lines: [] };
    sofar.count++;
    if (sofar.lines.length < MAX_LINES) sofar.lines.push(line());
    refused.set(reason, sofar);
  };

  return {
    people,
    refuse,
    add(raw, line) {
      const person = tidied(raw);
      if (person === undefined) return refuse("no-name", line);
      if (Object.entries(person).some(([part, words]) => words.length > longestOf(part))) {
        return refuse("too-long", line);
      }
      const key = normalise(`${person.name}\n${person.company ?? ""}`);
      if (seen.has(key)) return refuse("repeated", line);
      if (people.length === MAX_PEOPLE) {
        overfull = true;
        return;
      }
      seen.add(key);
      people.push(person);
    },
    refused: () =>
      REFUSALS.flatMap((reason) => {
        const found = refused.get(reason);
        return found === undefined ? [] : [{ reason, ...found }];
      }),
    isOverfull: () => overfull,
  };
}

/** Undefined without a letter or a figure in the name. */
function tidied(raw: RawPerson): ImportedPerson | undefined {
  const name = tidy(raw.name ?? "");
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  return {
    name,
    ...part("company", raw.company),
    ...part("role", raw.role),
    ...part("email", raw.email),
    ...part("phone", raw.phone),
    ...part("link", raw.link),
    ...part("connectedOn", raw.connectedOn),
    ...part("circle", raw.circle),
    ...part("lastSpokeOn", raw.lastSpokeOn),
    ...(raw.tie === undefined ? {} : { tie: raw.tie }),
    ...notesIn(raw.notes),
  };
}

/** Notes keep their lines. */
function notesIn(raw = ""): Pick<ImportedPerson, "notes"> {
  const notes = raw.replaceAll(/\r\n?/g, "\n").trim();
  return notes === "" ? {} : { notes };
}

function part<Name extends Exclude<keyof ImportedPerson, "tie">>(
  name: Name,
  raw: string | undefined,
): { readonly [Key in Name]?: string } {
  const text = tidy(raw ?? "");
  // A computed key widens to any string for the compiler.
  return text === "" ? {} : ({ [name]: text } as { readonly [Key in Name]?: string });
}
