import type { ContactRef } from "#core/option-types.ts";
import type { Texts } from "#texts/texts.ts";

/** A contact as lists and forms name them: "Ana Silva at Acme", which can be typed again as it is. */
export function contactRef(
  texts: Texts,
  row: { readonly id: string; readonly name: string; readonly company: string | null },
): ContactRef {
  const { id, name, company } = row;
  return { id, name, label: company === null ? name : texts.contacts.at({ name, company }) };
}
