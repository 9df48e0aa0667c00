import type { ContactWords } from "#db/schema/index.ts";

type Written = {
  readonly name: string;
  readonly company?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly circle?: string | null | undefined;
};

/** What a contact is found by, as it is kept beside the columns; written whenever one of them is. */
export const contactWords = ({ name, company, role, circle }: Written): ContactWords => [
  name,
  company ?? null,
  role ?? null,
  circle ?? null,
];
