import { foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, groupColumn, instant } from "./columns.ts";
import { groups } from "./groups.ts";
import { members } from "./members.ts";
import { groupPolicy, systemPolicy } from "./policies.ts";

/**
 * What the pulse needs to know of each member, as of the group's last midnight: days in the group's time zone, counts
 * of confirmed gives. A member whose row is deleted is counted anew at the next midnight.
 */
export const memberFacts = pgTable(
  "member_facts",
  {
    groupId: groupColumn(),
    memberId: uuid("member_id").notNull(),
    /** Their first landing that stands, or the day they joined if that was later; null: has not landed. */
    landedOn: day("landed_on"),
    /** Their last give, or the landing itself, before the first 60 days without a give; null: has not landed. */
    activeUntil: day("active_until"),
    gave: integer("gave").notNull(),
    firstGaveOn: day("first_gave_on"),
    lastGaveOn: day("last_gave_on"),
    received: integer("received").notNull(),
    firstReceivedOn: day("first_received_on"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.memberId] }),
    foreignKey({
      name: "member_facts_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }).onDelete("cascade"),
    groupPolicy(),
  ],
);

/** The pulse as of one midnight of the group: aggregate numbers only, about nobody in particular. */
export const pulseDays = pgTable(
  "pulse_days",
  {
    groupId: groupColumn().references(() => groups.id, { onDelete: "cascade" }),
    /** The day that begins at that midnight. */
    day: day("day").notNull(),
    /** That midnight. */
    until: instant("until").notNull(),
    /** The group's time zone then: days of another zone are counted anew. */
    timeZone: text("time_zone").notNull(),
    /** `PulseFigures` of the pulse feature. */
    figures: jsonb("figures").notNull(),
  },
  (table) => [primaryKey({ columns: [table.groupId, table.day] }), groupPolicy(), systemPolicy()],
);
