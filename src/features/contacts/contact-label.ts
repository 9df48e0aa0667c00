import type { ContactRef } from "#core/option-types.ts";

/** A contact as parsing and replies name them: "Ana Silva", and "Ana Silva at Acme" where two share a name. */
export function contactRef(row: {
  readonly id: string;
  readonly name: string;
  readonly company: string | null;
}): ContactRef {
  return {
    id: row.id,
    name: row.name,
    label: row.company === null ? row.name : `${row.name} at ${row.company}`,
  };
}
