import { readPersonToken, splitPeople } from "#chat/person-token.ts";
import { unpackId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { normalise, splitNameAndCompany, tidy } from "#core/names.ts";
import type { ContactRef, MemberRef, PersonRef } from "#core/option-types.ts";
import { UserError } from "#core/user-error.ts";
import { membersNamed } from "./members-by-name.ts";
import type { PeopleDirectory } from "./people-directory.ts";
import type { Surroundings } from "./surroundings.ts";

// `option` is how the answer calls the option that is read: its name where it was typed, its label in a form.

/** How many people of nearly that name are asked for. */
const MAX_NEAR = 3;

/** A member who is mentioned, or named where a mention cannot reach: on another platform of the group. */
export async function parseMember(
  around: Surroundings,
  option: string,
  typed: string,
): Promise<MemberRef> {
  if (readPersonToken(typed) !== undefined) return mentionedMember(around, option, typed);
  const [only, ...more] = await membersNamed(around.ctx, typed);
  if (only === undefined) return mentionedMember(around, option, typed);
  if (more.length > 0) {
    throw new UserError("several-members", (texts) =>
      texts.errors.severalMembers({ option, typed }),
    );
  }
  return only;
}

/** Members, each once. */
export async function parseMembers(
  around: Surroundings,
  option: string,
  typed: string,
): Promise<readonly MemberRef[]> {
  const members: MemberRef[] = [];
  for (const part of partsOf(typed)) members.push(await parseMember(around, option, part));
  return distinct(members);
}

function mentionedMember({ mentioned }: Surroundings, option: string, typed: string): MemberRef {
  const token = readPersonToken(typed);
  const found = token?.kind === "account" ? mentioned.get(token.account) : undefined;
  switch (found?.kind) {
    case "member":
      return found.member;
    case "bot":
      throw new UserError("is-a-bot", (texts) => texts.errors.isABot({ option }));
    case "absent":
      throw new UserError("not-here", (texts) => texts.errors.notHere({ option }));
    case undefined:
      throw new UserError("not-a-member", (texts) => texts.errors.notAMember({ option, typed }));
  }
}

/** One of the caller's contacts, by what was completed or by name. */
export async function parseContact(
  { ctx, directory }: Surroundings,
  option: string,
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
    const near = await directory.suggestContacts(ctx, typed);
    throw new UserError("no-such-contact", (texts) =>
      texts.errors.noSuchContact({
        option,
        typed,
        near: near.slice(0, MAX_NEAR).map(({ label }) => label),
        prefix: ctx.commandPrefix,
      }),
    );
  }
  if (more.length > 0) throw ambiguous(option, typed, found);
  return only;
}

/** A member, one of the caller's contacts, or somebody new. */
export async function parsePerson(
  around: Surroundings,
  option: string,
  typed: string,
): Promise<PersonRef> {
  const { ctx, directory } = around;
  const token = readPersonToken(typed);
  if (token?.kind === "account" || typed.startsWith("@")) {
    const member = await parseMember(around, option, typed);
    if (member.id === ctx.member.id) {
      throw new UserError("yourself", (texts) => texts.errors.yourself({ option }));
    }
    return { kind: "member", ...member };
  }
  if (token?.kind === "contact") {
    return { kind: "contact", ...(await parseContact(around, option, typed)) };
  }
  const found = await findContacts(ctx, directory, typed);
  const [only, ...more] = found;
  if (only === undefined) {
    const [member, ...others] = await membersNamed(ctx, typed);
    if (member !== undefined && others.length === 0) return { kind: "member", ...member };
    const person = splitNameAndCompany(typed);
    if (!hasLetters(person.name)) {
      throw new UserError("not-a-name", (texts) => texts.errors.notAName({ option, typed }));
    }
    return { kind: "new", ...person };
  }
  if (more.length > 0) throw ambiguous(option, typed, found);
  return { kind: "contact", ...only };
}

/** Several people, each once. */
export async function parsePeople(
  around: Surroundings,
  option: string,
  typed: string,
): Promise<readonly PersonRef[]> {
  const people: PersonRef[] = [];
  for (const part of partsOf(typed)) people.push(await parsePerson(around, option, part));
  return distinct(people);
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

function ambiguous(option: string, typed: string, found: readonly ContactRef[]): UserError {
  return new UserError("ambiguous", (texts) =>
    texts.errors.ambiguous({ option, typed, names: found.map((contact) => contact.label) }),
  );
}

/** What was typed for each person; all of it where nothing but separators was typed, so that it is answered. */
function partsOf(typed: string): readonly string[] {
  const parts = splitPeople(typed);
  return parts.length === 0 ? [typed] : parts;
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
