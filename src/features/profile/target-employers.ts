import { tidy } from "#core/names.ts";
import { employerName } from "#features/employers/index.ts";

/** "Acme, Inc." is one name. */
const COMMA = /,(?!\s*(?:inc|ltd|llc|llp|plc|co|corp|gmbh|ag|kg|se|s\.?a|s\.?l)\b)/i;

/** The employers that somebody lists, each once: with ";" between them, or with commas where there is none. */
export function targetEmployers(typed: string): readonly string[] {
  const names = typed
    .split(/[;\n]/.test(typed) ? /[;\n]/ : COMMA)
    .map(tidy)
    .filter((name) => name !== "");
  const byName = new Map<string, string>();
  for (const name of names) {
    // A name of generic words alone has no other key than itself.
    const key = employerName(name) || name.toLowerCase();
    byName.set(key, byName.get(key) ?? name);
  }
  return [...byName.values()];
}
