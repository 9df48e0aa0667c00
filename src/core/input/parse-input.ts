import type { FormValues } from "#chat/form.ts";
import { MAX_FILE_BYTES, type IncomingFile } from "#chat/incoming.ts";
import { parseDay } from "#core/calendar/parse-date.ts";
import type { Context } from "#core/context.ts";
import { tidy } from "#core/names.ts";
import type {
  FileInput,
  OptionDef,
  OptionDefs,
  OptionInput,
  OptionValue,
} from "#core/option-types.ts";
import { UserError, type UserErrorText } from "#core/user-error.ts";
import type { FormTexts } from "#texts/command-texts.ts";
import {
  parseContact,
  parseMember,
  parseMembers,
  parsePeople,
  parsePerson,
} from "./parse-people.ts";
import type { Surroundings } from "./surroundings.ts";

export type InputError = { readonly field: string; readonly text: UserErrorText };

export type ParsedInput = {
  /** What could be read; all of it when nothing is missing or wrong. */
  readonly input: OptionInput<OptionDefs>;
  /** Required options that were not given. */
  readonly missing: readonly string[];
  readonly errors: readonly InputError[];
};

/** How an answer calls an option: by its name where that is typed, by its label where a form shows that instead. */
export type CallOption = (name: string) => string;

export const byName: CallOption = (name) => name;

export const byLabel =
  ({ options }: FormTexts): CallOption =>
  (name) =>
    options[name]?.label ?? name;

/** Turns typed values into what a handler gets, or says everything that is wrong with them. Reads only. */
export async function parseInput(
  around: Surroundings,
  defs: OptionDefs,
  values: FormValues,
  callOption: CallOption = byName,
): Promise<ParsedInput> {
  const input: Record<string, OptionValue[keyof OptionValue] | undefined> = {};
  const missing: string[] = [];
  const errors: InputError[] = [];
  for (const [name, def] of Object.entries(defs)) {
    const typed = values[name]?.trim() ?? "";
    const file = def.kind === "file" ? around.files[name] : undefined;
    if (typed === "" && file === undefined) {
      input[name] = undefined;
      if (def.required) missing.push(name);
      continue;
    }
    try {
      const called = callOption(name);
      input[name] =
        file === undefined ? await parseOption(around, called, def, typed) : readFile(called, file);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push({ field: name, text: error.text });
    }
  }
  return { input, missing, errors };
}

function readFile(option: string, file: IncomingFile): FileInput {
  switch (file.kind) {
    case "file":
      return { name: file.name, bytes: file.bytes };
    case "too-large":
      throw new UserError("file-too-large", (texts) =>
        texts.errors.fileTooLarge({ option, megabytes: MAX_FILE_BYTES / 1_000_000 }),
      );
    case "unavailable":
      throw new UserError("file-unavailable", (texts) => texts.errors.fileUnavailable({ option }));
  }
}

async function parseOption(
  around: Surroundings,
  option: string,
  def: OptionDef,
  typed: string,
): Promise<OptionValue[keyof OptionValue]> {
  if (typed.length > def.maxLength && def.kind !== "file") {
    throw new UserError("too-long", (texts) =>
      texts.errors.tooLong({ option, length: typed.length, limit: def.maxLength }),
    );
  }
  switch (def.kind) {
    case "text":
      return def.multiline ? typed : tidy(typed);
    case "company":
      return tidy(typed);
    case "file":
      return { name: undefined, bytes: new TextEncoder().encode(typed) };
    case "integer":
      return parseInteger(option, def, typed);
    case "choice":
      return parseChoice(around.ctx, option, def, typed);
    case "date":
      return parseDate(around.ctx, option, def, typed);
    case "member":
      return parseMember(around, option, typed);
    case "members":
      return parseMembers(around, option, typed);
    case "contact":
      return parseContact(around, option, typed);
    case "person":
      return parsePerson(around, option, typed);
    case "people":
      return parsePeople(around, option, typed);
  }
}

function parseInteger(option: string, def: OptionDef, typed: string): number {
  const value = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
  if (Number.isNaN(value) || value < def.minimum || value > def.maximum) {
    throw new UserError("not-a-number", (texts) =>
      texts.errors.notANumber({ option, typed, from: def.minimum, to: def.maximum }),
    );
  }
  return value;
}

function parseChoice(ctx: Context, option: string, def: OptionDef, typed: string): string {
  const wanted = typed.toLowerCase();
  const labels = ctx.texts.choices;
  const label = (choice: string): string => labels[choice]?.toLowerCase() ?? choice;
  const found =
    def.choices.find((choice) => choice === wanted) ??
    def.choices.find((choice) => label(choice) === wanted) ??
    // "Strong: I know them well" is called "strong" for short.
    def.choices.find((choice) => label(choice).split(/[:,]/)[0] === wanted);
  if (found === undefined) {
    throw new UserError("no-such-choice", (texts) =>
      texts.errors.noSuchChoice({ option, typed, choices: def.choices }),
    );
  }
  return found;
}

function parseDate(ctx: Context, option: string, def: OptionDef, typed: string): string {
  const day = parseDay(typed, ctx.today, ctx.locale, def.days);
  if (day === undefined) {
    throw new UserError("not-a-date", (texts) => texts.errors.notADate({ option, typed }));
  }
  if (def.days === "past" && day > ctx.today) {
    throw new UserError("date-ahead", (texts) => texts.errors.dateAhead({ option, day }));
  }
  if (def.days === "future" && day < ctx.today) {
    throw new UserError("date-past", (texts) => texts.errors.datePast({ option, day }));
  }
  return day;
}
