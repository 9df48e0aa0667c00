import type { Context } from "#core/context.ts";
import { splitNameAndCompany } from "#core/names.ts";
import type { PersonRef } from "#core/option-types.ts";
import { saveEach } from "#features/contacts/index.ts";
import type { PersonMet } from "./people-met.ts";

/** Saves the names that came out of a conversation, as given by the first person met. Returns those that are new. */
export async function saveNames(
  ctx: Context,
  names: readonly string[],
  giver: PersonMet | undefined,
): Promise<readonly string[]> {
  const saved = await saveEach(
    ctx,
    names.map((typed) => ({
      ...splitNameAndCompany(typed),
      referredBy: giver && referrerRef(giver),
      source: "meeting",
    })),
  );
  return saved.flatMap(({ contact, outcome }) => (outcome === "new" ? [contact.name] : []));
}

const referrerRef = ({ kind, id, name }: PersonMet): PersonRef =>
  kind === "contact" ? { kind, id, name, label: name } : { kind, id, name, account: "" };
