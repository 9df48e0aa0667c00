import type { Context } from "#core/context.ts";
import { normalise } from "#core/names.ts";
import { employerNotation } from "#features/employers/index.ts";

/** Where somebody works and its keyed hash, which change together; `null` empties, `undefined` leaves what is there. */
export function employerColumns(
  { keyedHash }: Pick<Context, "keyedHash">,
  company: string | null | undefined,
): { readonly company?: string | null; readonly employerKey?: string | null } {
  if (company === undefined) return {};
  return { company, employerKey: company === null ? null : keyedHash(employerNotation(company)) };
}

/** Whether two people of one name may be one person: without an employer on one side there is no sign that they are two. */
export function mayBeSameEmployer(
  one: string | null | undefined,
  other: string | null | undefined,
): boolean {
  const [here, there] = [one ?? "", other ?? ""].map(normalise);
  return here === "" || there === "" || here === there;
}
