import type { FormValues } from "#chat/form.ts";
import { MAX_FILE_BYTES, type IncomingFile, type IncomingFiles } from "#chat/incoming.ts";
import { readPersonToken, splitPeople } from "#chat/person-token.ts";
import { unpackId } from "./action-args.ts";
import type { Context } from "./context.ts";
import { normalise, splitNameAndCompany, tidy } from "./names.ts";
import type {
  ContactRef,
  FileInput,
  MemberRef,
  OptionDef,
  OptionDefs,
  OptionInput,
  OptionValue,
  PersonRef,
} from "./option-types.ts";
import { membersNamed } from "./members-by-name.ts";
import { parseDay } from "./parse-date.ts";
import type { PeopleDirectory } from "./people-directory.ts";
import { UserError, type UserErrorText } from "./user-error.ts";

/** An account that was mentioned, already looked up. */
export type Mentioned =
  | { readonly kind: "member"; readonly member: MemberRef }
  | { readonly kind: "bot" }
  | { readonly kind: "absent" };

export type Surroundings = {
  readonly ctx: Context;
  readonly directory: PeopleDirectory;
  /** By platform account id. */
  readonly mentioned: ReadonlyMap<string, Mentioned>;
  /** By option or field name; they are read once and never kept. */
  readonly files: IncomingFiles;
};

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
      return findMember(around, name, typed);
    case "members": {
      const members: MemberRef[] = [];
      for (const part of partsOf(typed)) members.push(await findMember(around, name, part));
      return distinct(members);
    }
    case "contact":
      return parseContact(around, name, typed);
    case "person":
      return parsePerson(around, name, typed);
    case "people": {
      const people: PersonRef[] = [];
      for (const part of partsOf(typed)) people.push(await parsePerson(around, name, part));
      return distinct(people);
    }
  }
}

/** What was typed for each person; all of it where nothing but separators was typed, so that it is answered. */
function partsOf(typed: string): readonly string[] {
  const parts = splitPeople(typed);
  return parts.length === 0 ? [typed] : parts;
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

function parseMember({ mentioned }: Surroundings, name: string, typed: string): MemberRef {
  const token = readPersonToken(typed);
  const found = token?.kind === "account" ? mentioned.get(token.account) : undefined;
  switch (found?.kind) {
    case "member":
      return found.member;
    case "bot":
      throw new UserError("is-a-bot", (texts) => texts.errors.isABot({ option: name }), name);
    case "absent":
      throw new UserError("not-here", (texts) => texts.errors.notHere({ option: name }), name);
    case undefined:
      throw new UserError(
        "not-a-member",
        (texts) => texts.errors.notAMember({ option: name, typed }),
        name,
      );
  }
}

/** A member who is mentioned, or named where a mention cannot reach: on another platform of the group. */
async function findMember(around: Surroundings, name: string, typed: string): Promise<MemberRef> {
  if (readPersonToken(typed) !== undefined) return parseMember(around, name, typed);
  const [only, ...more] = await membersNamed(around.ctx, typed);
  if (only === undefined) return parseMember(around, name, typed);
  if (more.length > 0) {
    throw new UserError(
      "several-members",
      (texts) => texts.errors.severalMembers({ option: name, typed }),
      name,
    );
  }
  return only;
}

async function parseContact(
  { ctx, directory }: Surroundings,
  name: string,
  typed: string,
): Promise<ContactRef> {
  const token = readPersonToken(typed);
  if (token?.kind === "contact") {
    const id = unpackId(token.contact);
    const contact = id === undefined ? undefined : await directory.contactById(ctx, id);
    if (contact !== undefined) return contact;
  }
  const found = await findContacts(ctx, directory, typed);
  const [only, ...more] = found;
  if (only === undefined) {
    throw new UserError(
      "no-such-contact",
      (texts) => texts.errors.noSuchContact({ option: name, typed, prefix: ctx.commandPrefix }),
      name,
    );
  }
  if (more.length > 0) throw ambiguous(name, typed, found);
  return only;
}

async function parsePerson(around: Surroundings, name: string, typed: string): Promise<PersonRef> {
  const { ctx, directory } = around;
  const token = readPersonToken(typed);
  if (token?.kind === "account" || typed.startsWith("@")) {
    const member = await findMember(around, name, typed);
    if (member.id === ctx.member.id) {
      throw new UserError("yourself", (texts) => texts.errors.yourself({ option: name }), name);
    }
    return { kind: "member", ...member };
  }
  if (token?.kind === "contact") {
    return { kind: "contact", ...(await parseContact(around, name, typed)) };
  }
  const found = await findContacts(ctx, directory, typed);
  const [only, ...more] = found;
  if (only === undefined) {
    const [member, ...others] = await membersNamed(ctx, typed);
    if (member !== undefined && others.length === 0) return { kind: "member", ...member };
    const person = splitNameAndCompany(typed);
    if (!hasLetters(person.name)) {
      throw new UserError(
        "not-a-name",
        (texts) => texts.errors.notAName({ option: name, typed }),
        name,
      );
    }
    return { kind: "new", ...person };
  }
  if (more.length > 0) throw ambiguous(name, typed, found);
  return { kind: "contact", ...only };
}

const hasLetters = (name: string): boolean => /\p{L}|\p{N}/u.test(name);

async function findContacts(
  ctx: Context,
  directory: PeopleDirectory,
  typed: string,
): Promise<readonly ContactRef[]> {
  const whole = await directory.contactsNamed(ctx, tidy(typed), undefined);
  if (whole.length > 0) return whole;
  const { name, company } = splitNameAndCompany(typed);
  // With an employer it is a full description: someone else of that name may be new.
  if (company !== undefined) return directory.contactsNamed(ctx, name, company);
  // Without a letter it begins every name.
  return hasLetters(name) ? directory.contactsLike(ctx, name) : [];
}

function ambiguous(name: string, typed: string, found: readonly ContactRef[]): UserError {
  return new UserError(
    "ambiguous",
    (texts) =>
      texts.errors.ambiguous({ option: name, typed, names: found.map((contact) => contact.label) }),
    name,
  );
}

function distinct<Person extends MemberRef | PersonRef>(
  people: readonly Person[],
): readonly Person[] {
  const seen = new Set<string>();
  return people.filter((person) => {
    const key = "id" in person ? person.id : normalise(`${person.name}|${person.company ?? ""}`);
    return seen.has(key) ? false : seen.add(key);
  });
}
