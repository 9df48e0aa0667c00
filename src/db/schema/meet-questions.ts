import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { groupPolicy, plannerPolicy, systemPolicy } from "./policies.ts";

export const MEET_SOURCES = ["introduction", "round", "path"] as const;
export const MEET_ANSWERS = ["met", "not-yet", "not-met"] as const;
/** Practice 30, in the words of whoever was there; only counts of it are shown to anybody else. */
export const WORTHS = ["glad", "fine", "not-for-me"] as const;

/** A conversation that Kith brought about, or meant to: its people are asked whether they met. */
export const meetQuestions = pgTable(
  "meet_questions",
  {
    groupId: groupColumn(),
    id: idColumn(),
    source: text("source", { enum: MEET_SOURCES }).notNull(),
    /** The introduction, the pair of a round, or the path. */
    sourceId: uuid("source_id").notNull(),
    /** When they were put together. */
    createdAt: instant("created_at").notNull(),
    /** When the first of them said that they met. */
    metAt: instant("met_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("meet_questions_once").on(table.groupId, table.source, table.sourceId),
    index("meet_questions_by_time").on(table.groupId, table.createdAt),
    groupPolicy(),
    plannerPolicy(),
  ],
);

/** One member's part in it: when to ask, what they said, and whether the meeting is on their record. */
export const meetAnswers = pgTable(
  "meet_answers",
  {
    groupId: groupColumn(),
    questionId: uuid("question_id").notNull(),
    memberId: uuid("member_id").notNull(),
    timesAsked: integer("times_asked").notNull().default(0),
    /** When to ask next; null when that is over. */
    nextAskAt: instant("next_ask_at"),
    answer: text("answer", { enum: MEET_ANSWERS }),
    answeredAt: instant("answered_at"),
    worth: text("worth", { enum: WORTHS }),
    /** Somebody else says that they met: it waits to be put on this member's record. */
    toLogAt: instant("to_log_at"),
    loggedAt: instant("logged_at"),
    /** The meeting on their record that was made for them. */
    meetingId: uuid("meeting_id"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.questionId, table.memberId] }),
    foreignKey({
      name: "meet_answers_question",
      columns: [table.groupId, table.questionId],
      foreignColumns: [meetQuestions.groupId, meetQuestions.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "meet_answers_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("meet_answers_of_member").on(table.groupId, table.memberId),
    index("meet_answers_to_ask")
      .on(table.nextAskAt)
      .where(sql`next_ask_at is not null`),
    index("meet_answers_to_log")
      .on(table.toLogAt)
      .where(sql`to_log_at is not null`),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);
