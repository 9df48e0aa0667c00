import { and, eq, sql } from "drizzle-orm";
import { contactToken } from "#chat/person-token.ts";
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { normalise } from "#core/names.ts";
import type { ContactRef } from "#core/option-types.ts";
import type { PeopleDirectory } from "#core/input/people-directory.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { contacts } from "#db/schema/index.ts";
import { readWords } from "./book/book.ts";
import { contactRef } from "./contact-label.ts";
import type { KeptBook } from "./book/kept-books.ts";
import { findContact } from "./own-contacts.ts";
import { findByName, searchBook } from "./search/search-book.ts";

/** As many as a platform shows while somebody types. */
const MAX_SUGGESTIONS = 25;

/** How typed names become the caller's own contacts. */
export const contactDirectory: PeopleDirectory = {
  async contactById(ctx, id) {
    const row = await findContact(ctx, id);
    return row && contactRef(ctx.texts, row);
  },
  async contactsNamed(ctx, name, company) {
    const rows = await readNamed(ctx.tx, {
      group: ctx.group.id,
      owner: ctx.member.id,
      key: ctx.keyedHash(normalise(name)),
    });
    return rows
      .filter((row) => company === undefined || normalise(row.company ?? "") === normalise(company))
      .map((row) => contactRef(ctx.texts, row));
  },
  // No guesses here: a new name that is nearly a known one is a new person.
  async contactsLike(ctx, typed) {
    const book = await readWords(ctx);
    return refs(ctx, book, findByName(book.words, typed));
  },
  async suggestContacts(ctx, typed) {
    const book = await readWords(ctx);
    const found = searchBook(book.words, typed).slice(0, MAX_SUGGESTIONS);
    return refs(ctx, book, found).map(({ id, label }) => ({
      label,
      value: contactToken(packId(id)),
    }));
  },
};

const readNamed = prepareOnce((db) =>
  db
    .select({ id: contacts.id, name: contacts.name, company: contacts.company })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, sql.placeholder("group")),
        eq(contacts.ownerId, sql.placeholder("owner")),
        eq(contacts.nameKey, sql.placeholder("key")),
      ),
    )
    .orderBy(contacts.id),
);

const refs = (ctx: Context, book: KeptBook, ids: readonly string[]): readonly ContactRef[] =>
  ids.flatMap((id) => {
    const words = book.words.get(id);
    return words === undefined ? [] : [contactRef(ctx.texts, { id, ...words })];
  });
