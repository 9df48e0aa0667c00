-- The two roles that transactions take on. They cannot log in; the user in DATABASE_URL becomes a member of both.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kith_tenant') then
    create role kith_tenant nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'kith_system') then
    create role kith_system nologin;
  end if;
exception
  -- Another database of the same server made them in the meantime.
  when duplicate_object or unique_violation then null;
end
$$;
--> statement-breakpoint
do $$
begin
  execute format('grant kith_tenant, kith_system to %I', current_user);
  execute format('grant usage on schema %I to kith_tenant, kith_system', current_schema());
end
$$;
