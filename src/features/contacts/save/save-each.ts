import type { Context } from "#core/context.ts";
import { normalise } from "#core/names.ts";
import type { NewContact } from "./new-contact.ts";
import { saveContact, type SavedContact } from "./save-contact.ts";

/**
 * Saves a few people by the rule of `saveContact` and returns each, in the given order. Namesakes go one after the
 * other, so that the second finds the first; the others go together and share the trips to the database.
 */
export async function saveEach(
  ctx: Context,
  people: readonly NewContact[],
): Promise<readonly SavedContact[]> {
  const saved = new Map<NewContact, SavedContact>();
  await Promise.all(
    [...Map.groupBy(people, ({ name }) => normalise(name)).values()].map(async (namesakes) => {
      for (const person of namesakes) saved.set(person, await saveContact(ctx, person));
    }),
  );
  return people.flatMap((person) => saved.get(person) ?? []);
}
