import { button, controls, text } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import type { Context } from "#core/context.ts";
import { reply, type Reply } from "#core/reply.ts";
import type { ImportedPerson } from "#db/schema/index.ts";
import { searchBook } from "../search/search-book.ts";
import { type ImportChoice, keepChoice } from "./import-choice.ts";
import { importLinks } from "./import-links.ts";
import { MAX_ENTRY } from "./preview-message.ts";

/** What the smallest menu holds. */
const MAX_SHOWN = 25;

/** Who in a preview fits the typed words, to be ticked one by one or all at once. */
export async function searchImport(
  ctx: Context,
  people: readonly ImportedPerson[],
  choice: ImportChoice,
  typed: string,
): Promise<Reply> {
  const words = ctx.texts.imports;
  const places = findPlaces(people, typed);
  const here = await keepChoice(ctx, choice);
  const ways = [
    button(words.searchAgain, importLinks.search.ref({ draft: here })),
    button(words.back, importLinks.show.ref({ draft: here })),
  ];
  if (places.length === 0) return reply(text(words.nobodyFits({ typed })), controls(...ways));
  const all = await keepChoice(ctx, {
    ...choice,
    people: [...new Set([...choice.people, ...places])],
  });
  const shown = places.slice(0, MAX_SHOWN).flatMap((place) => {
    const person = people[place];
    return person === undefined ? [] : [{ value: String(place), label: entryOf(ctx, person) }];
  });
  return reply(
    text(words.found({ typed, count: places.length })),
    ...(places.length > shown.length ? [text(words.firstOnes({ shown: shown.length }))] : []),
    controls({
      kind: "select",
      placeholder: words.tickPeople,
      action: importLinks.people.ref({ draft: here }),
      choices: shown,
      most: shown.length,
    }),
    controls(
      button(
        words.tickAll({ count: places.length }),
        importLinks.show.ref({ draft: all }),
        "primary",
      ),
      ...ways,
    ),
  );
}

/** By the rule by which contacts are searched. */
function findPlaces(people: readonly ImportedPerson[], typed: string): readonly number[] {
  const book = new Map(
    people.map(({ name, company = null, role = null }, place) => [
      String(place),
      { name, company, role, circle: null },
    ]),
  );
  return searchBook(book, typed).map(Number);
}

const entryOf = ({ texts }: Context, { name, company }: ImportedPerson): string =>
  shorten(company === undefined ? name : texts.contacts.at({ name, company }), MAX_ENTRY);
