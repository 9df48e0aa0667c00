import type { WireCommand, WireOption, WirePerson, WireVerb } from "../../wire.ts";

/** Text to put in place of what stands from `from` to `to`. */
export type Offer = {
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  readonly from: number;
  readonly to: number;
  /** Where the inserted text stands for something else when it is sent. */
  readonly standsFor: { readonly shown: string; readonly sent: string } | undefined;
};

/** A value that only Kith can complete. */
export type Question = {
  readonly command: string;
  readonly verb: string | undefined;
  readonly option: string;
  readonly typed: string;
  readonly from: number;
  readonly to: number;
  /** True after `name:`, where a value of several words needs quotes. */
  readonly isNamed: boolean;
};

export type Completion = {
  readonly verb: WireVerb | undefined;
  /** The option that is being typed. */
  readonly option: WireOption | undefined;
  readonly offers: readonly Offer[];
  readonly question: Question | undefined;
};

export type CompletionWords = {
  readonly command: string;
  readonly person: string;
  readonly required: string;
  readonly days: readonly string[];
};

const nothing: Completion = { verb: undefined, option: undefined, offers: [], question: undefined };

/** What may follow in a line that is being typed, at the cursor. */
export function completeLine(
  line: string,
  cursor: number,
  commands: readonly WireCommand[],
  people: readonly WirePerson[],
  words: CompletionWords,
): Completion {
  const before = line.slice(0, cursor);
  const mention = /(?:^|[\s:"])(@[^\s@]*)$/.exec(before)?.[1];
  const mentions =
    mention === undefined
      ? []
      : offerPeople(mention, cursor - mention.length, cursor, people, words);
  if (!before.startsWith("/")) return { ...nothing, offers: mentions };

  const head = /^\/(\S*)$/.exec(before)?.[1];
  if (head !== undefined) return { ...nothing, offers: offerCommands(head, cursor, commands) };

  const name = /^\/(\S+)\s+/.exec(before);
  const command = commands.find((one) => one.name === name?.[1]?.toLowerCase());
  if (name === null || command === undefined) return nothing;
  const found = findVerb(command, before, name[0].length);
  if (found.verb === undefined) return { ...nothing, offers: found.offers };
  const inVerb = completeOptions(found.verb, before, found.start, people, words);
  return { ...inVerb, offers: [...mentions, ...found.offers, ...inVerb.offers] };
}

function offerCommands(
  typed: string,
  cursor: number,
  commands: readonly WireCommand[],
): readonly Offer[] {
  return commands
    .filter(({ name }) => name.startsWith(typed.toLowerCase()))
    .map(({ name, description }) => plainOffer(`/${name}`, description, `/${name} `, 0, cursor));
}

function findVerb(
  command: WireCommand,
  before: string,
  start: number,
): {
  readonly verb: WireVerb | undefined;
  readonly start: number;
  readonly offers: readonly Offer[];
} {
  const single = command.verbs.find(({ verb }) => verb === undefined);
  if (single !== undefined) return { verb: single, start, offers: [] };
  const [, typed = "", blank = ""] = /^(\S*)(\s*)/.exec(before.slice(start)) ?? [];
  const fallback = command.verbs.find(({ isDefault }) => isDefault);
  if (blank !== "") {
    const verb = command.verbs.find((one) => one.verb === typed.toLowerCase());
    return verb === undefined
      ? { verb: fallback, start, offers: [] }
      : { verb, start: start + typed.length + blank.length, offers: [] };
  }
  const offers = command.verbs
    .filter(({ verb }) => verb?.startsWith(typed.toLowerCase()) === true)
    .map(({ verb = "", description }) =>
      plainOffer(verb, description, `${verb} `, start, before.length),
    );
  return { verb: offers.length === 0 ? fallback : undefined, start, offers };
}

function completeOptions(
  verb: WireVerb,
  before: string,
  start: number,
  people: readonly WirePerson[],
  words: CompletionWords,
): Completion {
  const text = before.slice(start);
  const marks = [...text.matchAll(/(?<=^|\s)([A-Za-z][A-Za-z-]*):/g)].flatMap((mark) => {
    const option = verb.options.find(({ name }) => name === mark[1]?.toLowerCase());
    return option === undefined ? [] : [{ option, valueAt: mark.index + mark[0].length }];
  });
  const value = currentValue(verb, text, marks);
  const used = new Set(marks.map(({ option }) => option.name));
  if (marks[0] === undefined ? text.trim() !== "" : !/^\s*[A-Za-z-]+:/.test(text)) {
    const first = verb.options[0];
    if (first !== undefined) used.add(first.name);
  }

  const word = /(?:^|\s)([A-Za-z-]*)$/.exec(text)?.[1];
  const mayNameOption = word !== undefined && value?.isQuoted !== true && value?.typed !== "";
  const names = mayNameOption
    ? verb.options
        .filter(({ name }) => name.startsWith(word.toLowerCase()) && !used.has(name))
        .sort((one, other) => Number(other.required) - Number(one.required))
        .map(({ name, description, required }) =>
          plainOffer(
            `${name}:`,
            required ? `${description} (${words.required})` : description,
            `${name}:`,
            before.length - word.length,
            before.length,
          ),
        )
    : [];
  if (value === undefined) return { verb, option: undefined, offers: names, question: undefined };

  const from = start + value.from;
  const { option, typed, isNamed } = value;
  const question: Question | undefined = option.completable
    ? {
        command: verb.command,
        verb: verb.verb,
        option: option.name,
        typed,
        from,
        to: before.length,
        isNamed,
      }
    : undefined;
  const offers = offerValues(option, typed, from, before.length, isNamed, people, words);
  return { verb, option, offers: [...offers, ...names], question };
}

type CurrentValue = {
  readonly option: WireOption;
  readonly typed: string;
  readonly from: number;
  readonly isNamed: boolean;
  readonly isQuoted: boolean;
};

/** The value that the cursor stands in; text before all names belongs to the first option. */
function currentValue(
  verb: WireVerb,
  text: string,
  marks: readonly { readonly option: WireOption; readonly valueAt: number }[],
): CurrentValue | undefined {
  const last = marks.at(-1);
  if (last === undefined) {
    const option = verb.options[0];
    if (option === undefined || text.trim() === "") return undefined;
    return { option, typed: text, from: 0, isNamed: false, isQuoted: false };
  }
  const value = text.slice(last.valueAt);
  const isQuoted = value.startsWith('"');
  if (isQuoted && /"(?:\s|$)/.test(value.slice(1))) return undefined;
  return {
    option: last.option,
    typed: isQuoted ? value.slice(1) : value,
    from: last.valueAt,
    isNamed: true,
    isQuoted,
  };
}

function offerValues(
  option: WireOption,
  typed: string,
  from: number,
  to: number,
  isNamed: boolean,
  people: readonly WirePerson[],
  words: CompletionWords,
): readonly Offer[] {
  const begins = (candidate: string): boolean =>
    candidate.toLowerCase().startsWith(typed.toLowerCase());
  switch (option.kind) {
    case "choice":
      return option.choices
        .filter(({ value, label }) => begins(value) || begins(label))
        .map(({ value, label }) =>
          plainOffer(label, option.description, valueText(value, isNamed), from, to),
        );
    case "date":
      return words.days
        .filter(begins)
        .map((day) => plainOffer(day, option.description, valueText(day, isNamed), from, to));
    case "member":
      // What begins with @ is offered wherever it stands.
      return typed.startsWith("@") ? [] : offerPeople(typed, from, to, people, words);
    case "text":
    case "integer":
    case "members":
    case "contact":
    case "person":
    case "people":
    case "company":
    case "file":
      return [];
  }
}

/** Kith's suggestions for a question, as offers. */
export function offersFor(
  question: Question,
  suggestions: readonly { readonly label: string; readonly value: string }[],
  detail: string,
): readonly Offer[] {
  return suggestions.map(({ label, value }) => ({
    label,
    detail,
    insert: valueText(label, question.isNamed),
    from: question.from,
    to: question.to,
    standsFor: label === value ? undefined : { shown: label, sent: value },
  }));
}

function offerPeople(
  typed: string,
  from: number,
  to: number,
  people: readonly WirePerson[],
  words: CompletionWords,
): readonly Offer[] {
  const plain = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/\p{M}|^@/gu, "")
      .toLowerCase();
  return people
    .filter(({ name }) => plain(name).startsWith(plain(typed)))
    .map(({ name }) => plainOffer(`@${name}`, words.person, `@${name} `, from, to));
}

function valueText(value: string, isNamed: boolean): string {
  return isNamed && /\s/.test(value) ? `"${value}" ` : `${value} `;
}

function plainOffer(
  label: string,
  detail: string,
  insert: string,
  from: number,
  to: number,
): Offer {
  return { label, detail, insert, from, to, standsFor: undefined };
}
