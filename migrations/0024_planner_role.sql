-- A third role that transactions take on: it plans nudges, and reads ids, kinds and days alone.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kith_planner') then
    create role kith_planner nologin;
  end if;
exception
  -- Another database of the same server made it in the meantime.
  when duplicate_object or unique_violation then null;
end
$$;
--> statement-breakpoint
do $$
begin
  execute format('grant kith_planner to %I', current_user);
  execute format('grant usage on schema %I to kith_planner', current_schema());
end
$$;
