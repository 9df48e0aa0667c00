import { foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { encryptedJson } from "#db/secrets/encrypted-text.ts";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { ownerPolicy, systemPolicy } from "./policies.ts";

/** What a draft keeps: which form it was typed into, and what was typed. */
export type DraftContent = {
  /** The declared form: `command` with a path, or an action with its arguments. */
  readonly form: { readonly name: string; readonly args: readonly string[] };
  readonly values: Readonly<Record<string, string>>;
  /** Fields that had a file, which is never kept. */
  readonly filesToGiveAgain?: readonly string[];
};

/** Typed text that could not be taken yet, kept for an hour so that nothing is lost. */
export const drafts = pgTable(
  "drafts",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    content: encryptedJson<DraftContent>("drafts.content").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("drafts_expiry").on(table.expiresAt),
    ownerPolicy(),
    systemPolicy(),
  ],
);
