import { getTableName } from "drizzle-orm";
import { RULED_TABLES, type RuledTable } from "#features/privacy/rules/read-rules.ts";

/** How docs/privacy.md says how long a table is kept. */
function keptWords({ kept }: RuledTable): string {
  if ("days" in kept) return `${kept.days} days`;
  if ("hours" in kept) return kept.hours === 1 ? "1 hour" : `${kept.hours} hours`;
  return {
    erased: "until erased",
    "group ends": "as long as the group",
    "removed from the workspace": "until Kith is removed from the workspace",
    always: "as long as the installation",
  }[kept.until];
}

/** How it says what becomes of a member's rows when they are erased. */
function eraseWords({ atErase }: RuledTable): string {
  const goes = atErase.some((part) => part.rows === "go");
  const stays = atErase.some((part) => part.rows === "stay");
  if (goes) return stays ? "deleted; in others' records a pseudonym" : "deleted";
  return stays ? "emptied, under a pseudonym" : "names nobody";
}

/** Each table as the notice has it: its name, how long it is kept, what becomes of it. */
export const tableLines = (): readonly string[] =>
  RULED_TABLES.map(
    (ruled) => `| \`${getTableName(ruled.table)}\` | ${keptWords(ruled)} | ${eraseWords(ruled)} |`,
  );
