import { eq } from "drizzle-orm";
import { contactToken } from "#chat/person-token.ts";
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { normalise } from "#core/names.ts";
import type { PeopleDirectory } from "#core/people-directory.ts";
import { contacts } from "#db/schema/index.ts";
import { contactRef } from "./contact-label.ts";
import { matchesWords } from "./match-words.ts";
import { findContact, isOwn } from "./own-contacts.ts";

/** As many as a platform shows while somebody types. */
const MAX_SUGGESTIONS = 25;

const columns = { id: contacts.id, name: contacts.name, company: contacts.company };

/** Names are encrypted, so what is not equal to the letter is compared here, over one member's own contacts. */
const allNames = (ctx: Context) => ctx.tx.select(columns).from(contacts).where(isOwn(ctx));

/** How typed names become the caller's own contacts. */
export const contactDirectory: PeopleDirectory = {
  async contactById(ctx, id) {
    const row = await findContact(ctx, id);
    return row && contactRef(ctx.texts, row);
  },
  async contactsNamed(ctx, name, company) {
    const rows = await ctx.tx
      .select(columns)
      .from(contacts)
      .where(isOwn(ctx, eq(contacts.nameKey, ctx.keyedHash(normalise(name)))));
    return rows
      .filter((row) => company === undefined || normalise(row.company ?? "") === normalise(company))
      .map((row) => contactRef(ctx.texts, row));
  },
  async contactsLike(ctx, typed) {
    const rows = await allNames(ctx);
    return rows
      .filter((row) => matchesWords(row.name, typed))
      .map((row) => contactRef(ctx.texts, row));
  },
  async suggestContacts(ctx, typed) {
    const rows = await allNames(ctx);
    return rows
      .map((row) => contactRef(ctx.texts, row))
      .filter((contact) => matchesWords(contact.label, typed))
      .sort((one, other) => one.label.localeCompare(other.label, ctx.locale))
      .slice(0, MAX_SUGGESTIONS)
      .map(({ id, label }) => ({ label, value: contactToken(packId(id)) }));
  },
};
