import type { Context } from "#core/context.ts";
import { splitNameAndCompany } from "#core/names.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { saveEach } from "#features/contacts/index.ts";
import { addNames, type Circle } from "./inventory-progress.ts";

/** How well one usually knows people from a circle; the member is asked for the others. */
const CLOSE_CIRCLES: readonly Circle[] = ["family"];

export type ListedNames = {
  /** Who is on the list by this. */
  readonly saved: readonly { readonly id: string; readonly name: string }[];
  /** Who was on it before. */
  readonly known: readonly string[];
  /** Whether they are taken to be known well without being asked for. */
  readonly isClose: boolean;
};

/** Saves people whom the caller knows from a circle, each `Name` or `Name at Company`; who is known is kept once. */
export async function listNames(
  ctx: Context,
  circle: Circle,
  typed: readonly string[],
): Promise<ListedNames> {
  const isClose = CLOSE_CIRCLES.includes(circle);
  const results = await saveEach(
    ctx,
    typed.map((name) => ({
      ...splitNameAndCompany(name),
      circle: ctx.texts.inventory.circles[circle],
      tie: isClose ? "strong" : "weak",
      source: "inventory",
    })),
  );
  const saved = results.flatMap(({ contact, outcome }) =>
    outcome === "new" ? [{ id: contact.id, name: contact.name }] : [],
  );
  const savedIds = new Set(saved.map(({ id }) => id));
  const known = new Map(
    results.flatMap(({ contact }): readonly (readonly [string, string])[] =>
      savedIds.has(contact.id) ? [] : [[contact.id, contact.name]],
    ),
  );
  // Somebody who was a contact already and is now known to be from this circle is a name found, too.
  const placed = new Set(
    results.flatMap(({ contact, outcome }) => (outcome === "completed" ? [contact.id] : [])),
  );
  const found = new Set([...savedIds, ...placed]).size;
  if (found > 0) {
    await addNames(ctx, circle, found);
    await recordDeed(ctx, { kind: "names-listed", ids: [] });
  }
  return { saved, known: [...known.values()], isClose };
}
