import { KNOWN_EMPLOYERS } from "./known-employers.ts";
import { type EmployerForm, type EmployerName, readKept } from "./read-employer.ts";
import { isMistypedKnown } from "./slips.ts";
import { employerNotation } from "./split-name.ts";

/** A line of the list of well-known employers. */
type Known = number;

/** Everyday words that are well-known employers, too: with a department's name behind them they may be another firm. */
const EVERYDAY = new Set(
  "delta target gap square shell visa oracle apple orange sky metro united ford block total zurich sunrise indeed notion slack free bolt bose next king saturn subway costa visa puma jaguar seat smart boots fox amazon dow vale free signify figma emirates citi spiegel zeit welt bild otto sixt douglas thalia economist guardian penguin lotus canon mars visa corona meta alphabet leonardo continental nation compass reddit zoom snap intel corp gartner marsh".split(
    " ",
  ),
);

type Lexicon = {
  /** Every name of each, as it is kept. */
  readonly names: readonly (readonly string[])[];
  readonly byName: ReadonlyMap<string, Known>;
  /** Names without blanks, for names typed wrong and names written in one word. */
  readonly compact: ReadonlyMap<string, Known>;
  readonly compactOf: ReadonlyMap<Known, readonly string[]>;
  /** `compact` by length, with what each sounds like. */
  readonly byLength: ReadonlyMap<number, readonly Compact[]>;
};

type Compact = { readonly name: string; readonly sound: string; readonly known: Known };

let read: Lexicon | undefined;

/** Read with the first question, as it takes some milliseconds. */
function lexicon(): Lexicon {
  read ??= readLexicon();
  return read;
}

function readLexicon(): Lexicon {
  const whole = new Map<string, Known>();
  const plain = new Map<string, Known | undefined>();
  const names = KNOWN_EMPLOYERS.trim()
    .split("\n")
    .map((line) => line.split("; ").map(employerNotation));
  for (const [known, line] of names.entries()) {
    for (const form of line.flatMap(readKept)) {
      whole.set(form.whole, known);
      const isShared = plain.has(form.plain) && plain.get(form.plain) !== known;
      // A name that two employers share without their legal forms is nobody's.
      plain.set(form.plain, isShared ? undefined : known);
    }
  }
  const byName = new Map(whole);
  for (const [name, known] of plain) {
    if (known !== undefined && !byName.has(name)) byName.set(name, known);
    if (known === undefined) byName.delete(name);
  }
  const compact = new Map([...byName].map(([name, known]) => [name.replaceAll(" ", ""), known]));
  const compactOf = Map.groupBy(compact.keys(), (name) => compact.get(name) ?? -1);
  const spoken = [...compact].map(([name, known]) => ({ name, known, sound: soundOf(name) }));
  const byLength = Map.groupBy(spoken, ({ name }) => name.length);
  return { names, byName, compact, compactOf, byLength };
}

/** Which well-known employer a name is, typed rightly; undefined for all others. */
export function findKnown(name: EmployerName): Known | undefined {
  for (const form of name) {
    const known = knownForm(form);
    if (known !== undefined) return known;
  }
  return undefined;
}

function knownForm({ whole, plain, shorter, compact }: EmployerForm): Known | undefined {
  const { byName, compact: inOne } = lexicon();
  const full = byName.get(whole) ?? byName.get(plain);
  if (full !== undefined) return full;
  for (const [index, short] of shorter.entries()) {
    // The first is the name without places; what is cut further may have been what tells it apart.
    if (index > 0 && EVERYDAY.has(short) && plain.split(" ").length > 1) continue;
    const known = byName.get(short);
    if (known !== undefined) return known;
  }
  return inOne.get(plain.replaceAll(" ", "")) ?? inOne.get(compact);
}

/** Every name of a well-known employer, as it is kept. */
export const namesOfKnown = (known: number): readonly string[] => lexicon().names[known] ?? [];

/** Which well-known employers a name may be, typed wrong. */
export function nearKnown(name: EmployerName): readonly Known[] {
  const { byLength } = lexicon();
  const found = new Set<Known>();
  for (const compact of new Set(name.map((form) => form.compact))) {
    const sound = soundOf(compact);
    for (let length = compact.length - FAR; length <= compact.length + FAR; length++) {
      for (const one of byLength.get(length) ?? []) {
        if (one.sound === sound || isMistypedKnown(one.name, compact)) found.add(one.known);
      }
    }
  }
  return [...found];
}

/** Whether a name may be this well-known employer, typed wrong. */
export const mayBeKnown = (known: Known, name: EmployerName): boolean =>
  (lexicon().compactOf.get(known) ?? []).some((written) =>
    name.some(({ compact }) => isNear(written, compact)),
  );

/** A slip changes the length by no more. */
const FAR = 2;

const isNear = (known: string, typed: string): boolean =>
  Math.abs(known.length - typed.length) <= FAR &&
  (soundOf(known) === soundOf(typed) || isMistypedKnown(known, typed));

/** "Vodaphone" sounds as "Vodafone". */
const soundOf = (name: string): string => name.replaceAll("ph", "f");
