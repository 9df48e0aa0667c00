alter table doors force row level security;--> statement-breakpoint
alter table employer_aliases force row level security;--> statement-breakpoint
alter table employer_lookups force row level security;--> statement-breakpoint
alter table path_news force row level security;--> statement-breakpoint
alter table path_requests force row level security;--> statement-breakpoint
alter table path_asks force row level security;--> statement-breakpoint
grant select, insert, update, delete on
  doors, employer_aliases, employer_lookups, path_news, path_requests, path_asks
  to kith_tenant;--> statement-breakpoint

-- The jobs find who is to be asked next, what ends, who is to be reminded and which groups have new doors.
grant select (group_id, created_at) on doors to kith_system;--> statement-breakpoint
grant select (group_id, id, state, next_at, ends_at, settled_at) on path_requests to kith_system;--> statement-breakpoint
grant select (group_id, id, remind_at) on path_asks to kith_system;
