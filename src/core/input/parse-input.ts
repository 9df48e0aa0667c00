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

/** Turns typed values into what a handler gets, or says everything that is wrong with them. Reads only. */
export async function parseInput(
  around: Surroundings,
  defs: OptionDefs,
  values: FormValues,
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
      input[name] =
        file === undefined ? await parseOption(around, name, def, typed) : readFile(name, file);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push({ field: name, text: error.text });
    }
  }
  return { input, missing, errors };
}

function readFile(name: string, file: IncomingFile): FileInput {
  switch (file.kind) {
    case "file":
      return { name: file.name, bytes: file.bytes };
    case "too-large":
      throw new UserError(
        "file-too-large",
        (texts) =>
          texts.errors.fileTooLarge({ option: name, megabytes: MAX_FILE_BYTES / 1_000_000 }),
        name,
      );
    case "unavailable":
      throw new UserError(
        "file-unavailable",
        (texts) => texts.errors.fileUnavailable({ option: name }),
        name,
      );
  }
}

async function parseOption(
  around: Surroundings,
  name: string,
  def: OptionDef,
  typed: string,
): Promise<OptionValue[keyof OptionValue]> {
  if (typed.length > def.maxLength && def.kind !== "file") {
    throw new UserError(
      "too-long",
      (texts) => texts.errors.tooLong({ option: name, length: typed.length, limit: def.maxLength }),
      name,
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
      return parseInteger(name, def, typed);
    case "choice":
      return parseChoice(around.ctx, name, def, typed);
    case "date":
      return parseDate(around.ctx, name, def, typed);
    case "member":
      return parseMember(around, name, typed);
    case "members":
      return parseMembers(around, name, typed);
    case "contact":
      return parseContact(around, name, typed);
    case "person":
      return parsePerson(around, name, typed);
    case "people":
      return parsePeople(around, name, typed);
  }
}

function parseInteger(name: string, def: OptionDef, typed: string): number {
  const value = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
  if (Number.isNaN(value) || value < def.minimum || value > def.maximum) {
    throw new UserError(
      "not-a-number",
      (texts) =>
        texts.errors.notANumber({ option: name, typed, from: def.minimum, to: def.maximum }),
      name,
    );
  }
  return value;
}

function parseChoice(ctx: Context, name: string, def: OptionDef, typed: string): string {
  const wanted = typed.toLowerCase();
  const labels = ctx.texts.choices;
  const found =
    def.choices.find((choice) => choice === wanted) ??
    def.choices.find((choice) => labels[choice]?.toLowerCase() === wanted);
  if (found === undefined) {
    throw new UserError(
      "no-such-choice",
      (texts) => texts.errors.noSuchChoice({ option: name, typed, choices: def.choices }),
      name,
    );
  }
  return found;
}

function parseDate(ctx: Context, name: string, def: OptionDef, typed: string): string {
  const day = parseDay(typed, ctx.today, ctx.locale, def.days);
  if (day === undefined) {
    throw new UserError(
      "not-a-date",
      (texts) => texts.errors.notADate({ option: name, typed }),
      name,
    );
  }
  if (def.days === "past" && day > ctx.today) {
    throw new UserError(
      "date-ahead",
      (texts) => texts.errors.dateAhead({ option: name, day }),
      name,
    );
  }
  if (def.days === "future" && day < ctx.today) {
    throw new UserError("date-past", (texts) => texts.errors.datePast({ option: name, day }), name);
  }
  return day;
}
