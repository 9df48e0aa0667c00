import { sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";

/**
 * Lets linking move rows between two groups: every table of a group gets a policy for `kith_linker`, which sees the
 * groups that a transaction names in `kith.linked_groups` and no other, and its foreign keys can wait for the end of a
 * transaction. They are checked at once, as before, unless a transaction asks otherwise, so ordinary writes cost the same.
 *
 * Done at each start, after the migrations, for what a migration has added since: one query when nothing is missing.
 */
export async function makeTablesLinkable(db: PostgresJsDatabase): Promise<void> {
  await db.execute(sql`
    do $$
    declare
      found record;
      own_rows text;
    begin
      if not exists (select from pg_roles where rolname = 'kith_linker') then
        return;
      end if;
      for found in
        select c.oid::regclass as tab,
          exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'group_id') as is_of_group
        from pg_class c
        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
          and (c.relname = 'groups' or exists (select from pg_attribute a
            where a.attrelid = c.oid and a.attname = 'group_id' and not a.attisdropped))
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'linker_moves_rows')
      loop
        own_rows := format('%s = any (string_to_array(current_setting(''kith.linked_groups'', true), '','')::uuid[])',
          case when found.is_of_group then 'group_id' else 'id' end);
        execute format('create policy linker_moves_rows on %s to kith_linker using (%s) with check (%s)',
          found.tab, own_rows, own_rows);
        execute format('grant select, insert, update, delete on %s to kith_linker', found.tab);
      end loop;
      for found in
        select k.conrelid::regclass as tab, k.conname
        from pg_constraint k
        where k.contype = 'f' and not k.condeferrable and k.connamespace = current_schema()::regnamespace
          and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'group_id')
      loop
        execute format('alter table %s alter constraint %I deferrable initially immediate', found.tab, found.conname);
      end loop;
    end
    $$`);
}
