import type { SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type * as schema from "#db/schema/index.ts";

type Schema = typeof schema;

/** Every table, by the name of its value in the schema. */
type TableName = {
  readonly [Name in keyof Schema]: Schema[Name] extends PgTable ? Name : never;
}[keyof Schema];

type TableOf<Name extends TableName> = Schema[Name];

type ColumnOf<Name extends TableName> = keyof TableOf<Name>["$inferSelect"] & string;

/** What becomes of rows that name somebody in one of these columns, when that person is erased. */
export type AtErase<Column extends string = string, Row = Readonly<Record<string, unknown>>> =
  | { readonly rows: "go"; readonly of: readonly Column[] }
  /** They stay, under a pseudonym; what was typed in them goes. */
  | { readonly rows: "stay"; readonly of: readonly Column[]; readonly emptied: Partial<Row> };

/** Which rows are a member's own to take along, and what of them is not. */
export type Exported<Column extends string = string> = {
  readonly of: readonly Column[];
  /** Rows that name them here are theirs only under a condition. */
  readonly alsoOf?: { readonly columns: readonly Column[]; readonly onlyIf: SQL };
  /** Keyed hashes and doubles, which say nothing. */
  readonly without?: readonly Column[];
};

/** How long rows are kept. What goes with the erasing of a member goes 30 days after they left, too. */
export type Kept =
  /** Until the member erases it, or themselves. */
  | { readonly until: "erased" }
  /** In its group's figures, as long as there is the group. */
  | { readonly until: "group ends" }
  | { readonly until: "removed from the workspace" }
  | { readonly until: "always" }
  | { readonly days: number }
  | { readonly hours: number };

type TableRule<Name extends TableName = TableName> = {
  /** Empty: it names nobody. */
  readonly atErase: readonly AtErase<ColumnOf<Name>, TableOf<Name>["$inferInsert"]>[];
  /** Undefined: nothing in it is about one member. */
  readonly exported: Exported<ColumnOf<Name>> | undefined;
  readonly kept: Kept;
};

export type TableRules = { readonly [Name in TableName]: TableRule<Name> };
