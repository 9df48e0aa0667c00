/**
 * How people are written inside option text, the same on every platform:
 * `<@ACCOUNT>` for a member (adapters turn their mentions into it), `<contact:ID>` for a contact (completions use it).
 */
const TOKEN = /<(?:@!?([A-Za-z0-9_-]+)(?:\|[^>]*)?|contact:([A-Za-z0-9_-]+))>/;

export type PersonToken =
  | { readonly kind: "account"; readonly account: string }
  | { readonly kind: "contact"; readonly contact: string };

export const accountToken = (account: string): string => `<@${account}>`;
export const contactToken = (contact: string): string => `<contact:${contact}>`;

/** The token that the text is, or undefined when it is something else. */
export function readPersonToken(text: string): PersonToken | undefined {
  const match = TOKEN.exec(text.trim());
  if (match === null || match[0] !== text.trim()) return undefined;
  return match[1] !== undefined
    ? { kind: "account", account: match[1] }
    : { kind: "contact", contact: match[2] ?? "" };
}

/** The accounts mentioned anywhere in the text. */
export function accountsIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(TOKEN, "g"))].flatMap((match) => match[1] ?? []);
}

/**
 * Several people as typed: "Ana, Ben and <@U1>" → three parts. Separated by commas, semicolons, line breaks,
 * "and", "&"; mentions need no separator.
 */
export function splitPeople(text: string): readonly string[] {
  return text
    .replace(new RegExp(TOKEN, "g"), (_token, account?: string, contact = "") =>
      // The name that a platform writes into a mention may hold a comma; it is not needed.
      account === undefined ? `;${contactToken(contact)};` : `;${accountToken(account)};`,
    )
    .split(/[;,\n]|\s+(?:and|und|y|&)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
