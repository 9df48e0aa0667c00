import type { Suggestion } from "#chat/answer.ts";
import type { Context } from "#core/context.ts";
import type { ContactRef } from "#core/option-types.ts";

/** How typed names become the caller's contacts. The contacts feature provides it; parsing options needs it. */
export type PeopleDirectory = {
  readonly contactById: (ctx: Context, id: string) => Promise<ContactRef | undefined>;
  /** Contacts with exactly this name (case and accents aside), at this employer where one is given. */
  readonly contactsNamed: (
    ctx: Context,
    name: string,
    company: string | undefined,
  ) => Promise<readonly ContactRef[]>;
  /** Contacts whose name has words that begin with each of the typed words. */
  readonly contactsLike: (ctx: Context, typed: string) => Promise<readonly ContactRef[]>;
  /** What to offer while a contact's name is typed, at most 25; `value` is a person token. */
  readonly suggestContacts: (ctx: Context, typed: string) => Promise<readonly Suggestion[]>;
};
