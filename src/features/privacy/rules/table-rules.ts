import { ledgerTables } from "./ledger-tables.ts";
import { memberTables } from "./member-tables.ts";
import { privateTables } from "./private-tables.ts";
import { sharedTables } from "./shared-tables.ts";
import type { TableRules } from "./table-rule.ts";

/** What happens with each table when somebody is erased or exports, and how long it is kept. A table without is no program. */
export const TABLE_RULES = {
  ...privateTables,
  ...ledgerTables,
  ...memberTables,
  ...sharedTables,
} satisfies TableRules;
