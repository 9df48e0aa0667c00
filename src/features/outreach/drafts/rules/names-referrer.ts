import type { DraftToCheck } from "./draft.ts";

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|herr|frau|kapitän|captain|colonel|major|von|van|de|der|den|la|le|da|di|zu)$/i;

/** Whether the text has the first name or the surname of who gave the contact's name; true where nobody is known. */
export function namesReferrer({ text, referrer, contactName, company }: DraftToCheck): boolean {
  if (referrer === undefined) return true;
  const names = partsOf(referrer);
  // A surname that the reader shares names the reader.
  const shared = new Set([...partsOf(contactName), ...partsOf(company ?? "")]);
  const own = names.filter((name) => !shared.has(name));
  const wanted = own.length > 0 ? own : names;
  return wanted.some((name) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:['’]?s|['’])?(?![\\p{L}\\p{N}])`, "u").test(text),
  );
}

const partsOf = (name: string): readonly string[] =>
  name.split(/[^\p{L}\p{M}]+/u).filter((part) => part.length > 1 && !TITLE.test(part));
