import { tidy } from "#core/names.ts";

/** As many as anyone gets out of one conversation. */
const MAX_NAMES = 20;

/** "Lee Wong at Acme; Ida Berg" → two names. Commas count too, unless semicolons or lines are used. */
export function splitNames(typed: string | undefined): readonly string[] {
  if (typed === undefined) return [];
  const separator = /[;\n]/.test(typed) ? /[;\n]/ : /,/;
  return typed
    .split(separator)
    .map(tidy)
    .filter((name) => /\p{L}/u.test(name))
    .slice(0, MAX_NAMES);
}
