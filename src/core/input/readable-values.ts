import type { FormValues } from "#chat/form.ts";
import { contactToken, readPersonToken, splitPeople } from "#chat/person-token.ts";
import { unpackId } from "#core/action-args.ts";
import type { OptionDef, OptionDefs } from "#core/option-types.ts";
import type { Prefill } from "#core/reply.ts";
import type { Surroundings } from "./surroundings.ts";

/** What was typed, as a person wants to see it again in a form: contacts by their names instead of their tokens. */
export async function readableValues(
  around: Surroundings,
  defs: OptionDefs,
  typed: FormValues,
): Promise<Prefill> {
  const entries = await Promise.all(
    Object.entries(typed).map(async ([name, value]): Promise<[string, string]> => [
      name,
      await readable(around, defs[name], value),
    ]),
  );
  return Object.fromEntries(entries);
}

async function readable(
  { ctx, directory }: Surroundings,
  def: OptionDef | undefined,
  value: string,
): Promise<string> {
  if (def?.kind !== "contact" && def?.kind !== "person" && def?.kind !== "people") return value;
  const parts = await Promise.all(
    splitPeople(value).map(async (part) => {
      const token = readPersonToken(part);
      if (token?.kind !== "contact") return part;
      const id = unpackId(token.contact);
      const contact = id === undefined ? undefined : await directory.contactById(ctx, id);
      return contact?.label ?? contactToken(token.contact);
    }),
  );
  return parts.join("; ");
}
