import * as orm from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import * as schema from "#db/schema/index.ts";
import * as quick from "#db/drizzle/quick-drizzle-entity.ts";

type Entity = abstract new (...args: never[]) => unknown;

const isEntity = (value: unknown): value is Entity & { readonly [orm.entityKind]: string } =>
  typeof value === "function" && Object.hasOwn(value, orm.entityKind);

test("what drizzle takes for one of its classes is taken for it quickly", () => {
  const classes = [...Object.values(orm), ...Object.values(pg)].filter(isEntity);
  const tables = Object.values(schema).filter((value) => orm.is(value, pg.PgTable));
  const alias = pg.alias(schema.members, "other");
  const query = new pg.QueryBuilder().select().from(schema.members);
  const values: readonly unknown[] = [
    ...tables,
    ...tables.flatMap((table) => Object.values(orm.getTableColumns(table))),
    alias,
    ...Object.values(orm.getTableColumns(alias)),
    orm.sql`now()`,
    orm.sql`now()`.as("now"),
    orm.sql.param(1),
    orm.sql.identifier("name"),
    orm.sql.placeholder("later"),
    ...orm.sql`now()`.queryChunks,
    query,
    query.as("sub"),
    Object.values(query.as("sub")._.selectedFields),
    null,
    undefined,
    "text",
    {},
    [],
    new Date(0),
  ];
  const differences = classes.flatMap((type) =>
    values.filter((value) => quick.is(value, type) !== orm.is(value, type)).map(() => type.name),
  );
  expect(differences).toEqual([]);
  expect(classes.length).toBeGreaterThan(50);
  expect([quick.entityKind, quick.hasOwnEntityKind]).toEqual([
    orm.entityKind,
    orm.hasOwnEntityKind,
  ]);
});
