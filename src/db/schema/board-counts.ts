import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { day, groupColumn } from "./columns.ts";
import { members } from "./members.ts";
import { groupPolicy } from "./policies.ts";

export const BOARD_KINDS = ["referrals", "help", "after-landing", "introductions"] as const;
export const BOARD_PERIODS = ["week", "month", "quarter", "always"] as const;

/**
 * How many people each member helped in each period, as confirmed: kept with every confirmation, so that a board is
 * read and not counted.
 */
export const boardCounts = pgTable(
  "board_counts",
  {
    groupId: groupColumn(),
    board: text("board", { enum: BOARD_KINDS }).notNull(),
    period: text("period", { enum: BOARD_PERIODS }).notNull(),
    /** First day of the period in the group's calendar; `0001-01-01` for always. */
    startsOn: day("starts_on").notNull(),
    memberId: uuid("member_id").notNull(),
    /** Distinct people helped. */
    receivers: integer("receivers").notNull(),
    /** Whether this member may stand on this board now. */
    isShown: boolean("is_shown").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.groupId, table.board, table.period, table.startsOn, table.memberId],
    }),
    foreignKey({
      name: "board_counts_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("board_counts_top")
      .on(
        table.groupId,
        table.board,
        table.period,
        table.startsOn,
        table.receivers.desc(),
        table.memberId,
      )
      .where(sql`is_shown and receivers > 0`),
    index("board_counts_of_member").on(table.groupId, table.memberId),
    groupPolicy(),
  ],
);
