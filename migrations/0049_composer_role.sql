-- A role that transactions take on: it composes nudges, and reads the words of what was chosen for the members named.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kith_composer') then
    create role kith_composer nologin;
  end if;
exception
  -- Another database of the same server made it in the meantime.
  when duplicate_object or unique_violation then null;
end
$$;
--> statement-breakpoint
do $$
begin
  execute format('grant kith_composer to %I', current_user);
  execute format('grant usage on schema %I to kith_composer', current_schema());
end
$$;
