import { sql, type SQL } from "drizzle-orm";
import { pgPolicy, pgRole, type PgPolicy } from "drizzle-orm/pg-core";

/** Serves one member of one group: sees that group alone, and of private tables that member's rows alone. */
export const tenantRole = pgRole("kith_tenant").existing();

/**
 * Plans nudges: reads of many members at once what is due to whom, by ids, kinds and days alone. It reads no word that
 * anybody typed, and writes nothing.
 */
export const plannerRole = pgRole("kith_planner").existing();

/**
 * Composes nudges for many members at once: reads the words of what was chosen, in the rows of those members and of their
 * groups whom the transaction names, and writes nothing.
 */
export const composerRole = pgRole("kith_composer").existing();

/** Serves the jobs: finds what is due in every group, and cannot read anybody's contacts, meetings or tasks. */
export const systemRole = pgRole("kith_system").existing();

const ownGroup = sql.raw(
  `group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)`,
);
const ownMember = sql.raw(
  `owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)`,
);

const allow = (name: string, role: typeof tenantRole, rule: SQL): PgPolicy =>
  pgPolicy(name, { as: "permissive", for: "all", to: role, using: rule, withCheck: rule });

/** The group's rows, for every member of it; the verbs decide who may do what. */
export const groupPolicy = (): PgPolicy => allow("tenant_reads_own_group", tenantRole, ownGroup);

/** The owner's rows alone. */
export const ownerPolicy = (): PgPolicy =>
  allow("owner_reads_own_rows", tenantRole, sql`${ownGroup} and ${ownMember}`);

/** Every row; which columns a job may read is narrowed by grants. */
export const systemPolicy = (): PgPolicy => allow("jobs_sweep_all_groups", systemRole, sql`true`);

/** Every row, to read; which columns the planner may read is narrowed by grants. */
export const plannerPolicy = (): PgPolicy =>
  pgPolicy("planner_reads_ids_and_days", {
    as: "permissive",
    for: "select",
    to: plannerRole,
    using: sql`true`,
  });

/** The groups, and as many members, for whom this transaction composes: two lists in step. */
const composed = {
  groups: `string_to_array(current_setting('kith.composed_groups', true), ',')::uuid[]`,
  members: `string_to_array(current_setting('kith.composed_members', true), ',')::uuid[]`,
};

const letCompose = (rule: string): PgPolicy =>
  pgPolicy("composer_reads_named_rows", {
    as: "permissive",
    for: "select",
    to: composerRole,
    using: sql.raw(rule),
  });

/** The rows of the members for whom nudges are composed; which columns may be read is narrowed by grants. */
export const composerOwnerPolicy = (): PgPolicy =>
  letCompose(
    `(group_id, owner_id) in (select * from unnest(${composed.groups}, ${composed.members}))`,
  );

/** The rows of their groups; which columns may be read is narrowed by grants. */
export const composerGroupPolicy = (): PgPolicy =>
  letCompose(`group_id in (select unnest(${composed.groups}))`);
