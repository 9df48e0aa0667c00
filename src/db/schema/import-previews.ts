import { foreignKey, index, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { encryptedJson } from "#db/secrets/encrypted-text.ts";
import { groupColumn, idColumn, instant } from "./columns.ts";
import type { TIES } from "./contacts.ts";
import { members } from "./members.ts";
import { ownerPolicy, systemPolicy } from "./policies.ts";

/** One person read from an imported file. */
export type ImportedPerson = {
  readonly name: string;
  readonly company?: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly link?: string;
  /** When they were connected, `YYYY-MM-DD`: no talk. */
  readonly connectedOn?: string;
  /** What Kith's own table alone tells. */
  readonly circle?: string;
  readonly tie?: (typeof TIES)[number];
  /** `YYYY-MM-DD` */
  readonly lastSpokeOn?: string;
  readonly notes?: string;
};

/** What an import found, sealed, until the member ticks what to keep: an hour at most. The file itself is never kept. */
export const importPreviews = pgTable(
  "import_previews",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    people: encryptedJson<readonly ImportedPerson[]>("import_previews.people").notNull(),
    /** How many there are, to say so without opening them. */
    size: integer("size").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("import_previews_expiry").on(table.expiresAt),
    ownerPolicy(),
    systemPolicy(),
  ],
);
