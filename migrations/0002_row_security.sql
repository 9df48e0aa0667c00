-- Even the owner of the tables is held to the policies: a query outside a tenant finds nothing.
alter table groups force row level security;--> statement-breakpoint
alter table workspaces force row level security;--> statement-breakpoint
alter table members force row level security;--> statement-breakpoint
alter table accounts force row level security;--> statement-breakpoint
alter table contacts force row level security;--> statement-breakpoint
alter table meetings force row level security;--> statement-breakpoint
alter table meeting_people force row level security;--> statement-breakpoint
alter table tasks force row level security;--> statement-breakpoint
alter table drafts force row level security;--> statement-breakpoint
alter table gives force row level security;--> statement-breakpoint
alter table introductions force row level security;--> statement-breakpoint
alter table nudge_settings force row level security;--> statement-breakpoint
alter table nudge_days force row level security;--> statement-breakpoint
alter table outbox force row level security;--> statement-breakpoint
alter table lanes force row level security;--> statement-breakpoint
alter table deliveries force row level security;--> statement-breakpoint
alter table cron_runs force row level security;--> statement-breakpoint

-- A member's own transactions.
grant select, update on groups to kith_tenant;--> statement-breakpoint
grant select on workspaces to kith_tenant;--> statement-breakpoint
grant select, insert, update, delete on
  members, accounts, contacts, meetings, meeting_people, tasks, drafts, gives, introductions,
  nudge_settings, nudge_days, outbox, deliveries
  to kith_tenant;--> statement-breakpoint

-- The jobs find what is due and settle it; nobody's contacts, meetings, tasks, goals or words are theirs to read.
grant select, insert, delete on groups to kith_system;--> statement-breakpoint
grant select, insert on workspaces, accounts to kith_system;--> statement-breakpoint
grant insert, delete on members to kith_system;--> statement-breakpoint
grant select (group_id, id, time_zone, unreachable_since) on members to kith_system;--> statement-breakpoint
grant update (unreachable_since) on members to kith_system;--> statement-breakpoint
grant select, update (next_at, is_on) on nudge_settings to kith_system;--> statement-breakpoint
grant select, delete on nudge_days to kith_system;--> statement-breakpoint
grant select (group_id, id, expires_at), delete on drafts to kith_system;--> statement-breakpoint
grant select (group_id, id, state, lapses_at), update (state, settled_at) on gives to kith_system;--> statement-breakpoint
grant select (group_id, id, state, ends_at) on introductions to kith_system;--> statement-breakpoint
grant select (group_id, delivery_key, received_at), delete on deliveries to kith_system;--> statement-breakpoint
grant select, update on outbox to kith_system;--> statement-breakpoint
grant select, insert, update, delete on lanes, cron_runs to kith_system;
