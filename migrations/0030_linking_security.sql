alter table link_codes force row level security;--> statement-breakpoint
alter table link_guesses force row level security;--> statement-breakpoint
alter table group_links force row level security;--> statement-breakpoint
alter table merged_members force row level security;--> statement-breakpoint
grant select, insert, update, delete on link_codes, link_guesses, merged_members to kith_tenant;--> statement-breakpoint
grant select, update on group_links to kith_tenant;--> statement-breakpoint
grant update (channel) on workspaces to kith_tenant;--> statement-breakpoint

-- The jobs find what is to be joined or parted, and which groups were one.
grant select, update, delete on link_codes to kith_system;--> statement-breakpoint
grant select on group_links to kith_system;--> statement-breakpoint

-- A role of its own moves rows between the two groups that a transaction names, and sees no other. Its policies and
-- grants are made at each start for every table of a group, as src/db/linkable-tables.ts says.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kith_linker') then
    create role kith_linker nologin;
  end if;
exception
  -- Another database of the same server made it in the meantime.
  when duplicate_object or unique_violation then null;
end
$$;
--> statement-breakpoint
do $$
begin
  execute format('grant kith_linker to %I', current_user);
  execute format('grant usage on schema %I to kith_linker', current_schema());
end
$$;
