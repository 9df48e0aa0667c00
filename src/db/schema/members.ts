import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedJson, encryptedText } from "#db/secrets/encrypted-text.ts";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { groups, workspaces } from "./groups.ts";
import { composerGroupPolicy, groupPolicy, plannerPolicy, systemPolicy } from "./policies.ts";

export const STAGES = ["searching", "landed", "helping"] as const;
export const STAGE_VISIBILITIES = ["group", "organisers", "nobody"] as const;
/** A yes or no that nobody may assume. */
export const CONSENTS = ["unasked", "yes", "no"] as const;

/** A person in a group. */
export const members = pgTable(
  "members",
  {
    groupId: groupColumn().references(() => groups.id),
    id: idColumn(),
    displayName: encryptedText("members.display_name"),
    stage: text("stage", { enum: STAGES }),
    stageVisibility: text("stage_visibility", { enum: STAGE_VISIBILITIES })
      .notNull()
      .default("nobody"),
    goal: encryptedText("members.goal"),
    /** Up to ten target employers. */
    targetEmployers: encryptedJson<readonly string[]>("members.target_employers"),
    /** Whether there is one, for those who may not read it. */
    hasGoal: boolean("has_goal").generatedAlwaysAs(sql`goal is not null`),
    hasTargetEmployers: boolean("has_target_employers").generatedAlwaysAs(
      sql`target_employers is not null`,
    ),
    /** IANA name; undefined until the platform or the member says. */
    timeZone: text("time_zone"),
    /** Whether the member chose it themselves: the platform's word then changes nothing. */
    choseTimeZone: boolean("chose_time_zone").notNull().default(false),
    locale: text("locale", { enum: ["en", "de", "es"] })
      .notNull()
      .default("en"),
    /** May Kith write to them about what concerns them (confirmations, introductions, asks)? Nudges have a switch of their own. */
    directMessages: text("direct_messages", { enum: CONSENTS }).notNull().default("unasked"),
    /** May their name stand on boards? */
    onBoards: text("on_boards", { enum: CONSENTS }).notNull().default("unasked"),
    /** May the employers of their contacts take part in `/knows`? */
    matchContacts: text("match_contacts", { enum: CONSENTS }).notNull().default("unasked"),
    /** Where they work, as they say it for `/knows`. */
    employer: encryptedText("members.employer"),
    isOrganiser: boolean("is_organiser").notNull().default(false),
    /** The platform's last word on whether they administer the workspace: who does is an organiser. */
    isAdmin: boolean("is_admin").notNull().default(false),
    /** When the one set-up offer was made, after the first command. */
    setupOfferedAt: instant("setup_offered_at"),
    /** Set when the platform refused a direct message; told at the next command and then cleared. */
    unreachableSince: instant("unreachable_since"),
    /** Counts the changes to the names, employers and roles of their contacts, so that a copy kept in memory shows its age. */
    contactsRevision: integer("contacts_revision").notNull().default(0),
    /** When they were asked for a first small give, once, right after being helped; and when to remind them, once. */
    firstGiveAskedAt: instant("first_give_asked_at"),
    firstGiveRemindAt: instant("first_give_remind_at"),
    /** How somebody on another platform may reach them, in their own words; passed on after both said yes. */
    contactWay: encryptedText("members.contact_way"),
    /** The group that they came from by linking; null: this one's own. */
    originGroupId: uuid("origin_group_id"),
    /** Since when this is but a copy without a name, kept for the records that it stands in: its person is in another group. */
    pseudonymSince: instant("pseudonym_since"),
    /** When they were last asked, once a year, about contacts that nothing has happened with. */
    contactsAskedAt: instant("contacts_asked_at"),
    /** When they were told that their contacts will be deleted, as they have not used Kith for so long. */
    contactsEndToldAt: instant("contacts_end_told_at"),
    joinedAt: instant("joined_at").notNull(),
    /** When they left the group; they stay in its figures. */
    leftAt: instant("left_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    index("members_first_give")
      .on(table.firstGiveRemindAt)
      .where(sql`first_give_remind_at is not null`),
    composerGroupPolicy(),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** A member's account in one workspace. */
export const accounts = pgTable(
  "accounts",
  {
    groupId: groupColumn(),
    id: idColumn(),
    workspaceId: uuid("workspace_id").notNull(),
    memberId: uuid("member_id").notNull(),
    platform: text("platform", { enum: ["slack", "discord", "playground"] }).notNull(),
    /** Slack's or Discord's user id. */
    externalId: text("external_id").notNull(),
    lastUsedAt: instant("last_used_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      columns: [table.groupId, table.workspaceId],
      foreignColumns: [workspaces.groupId, workspaces.id],
    }),
    foreignKey({
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    unique("accounts_external").on(table.groupId, table.workspaceId, table.externalId),
    index("accounts_of_member").on(table.groupId, table.memberId),
    index("accounts_by_platform").on(table.platform, table.externalId),
    composerGroupPolicy(),
    groupPolicy(),
    systemPolicy(),
  ],
);
