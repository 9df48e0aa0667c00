alter table round_plans force row level security;--> statement-breakpoint
alter table round_members force row level security;--> statement-breakpoint
alter table rounds force row level security;--> statement-breakpoint
alter table round_pairs force row level security;--> statement-breakpoint
alter table round_seats force row level security;--> statement-breakpoint
grant select, insert, update, delete on round_plans, round_members, rounds, round_pairs, round_seats to kith_tenant;--> statement-breakpoint

-- The jobs find the rounds that are to be made, and those whose results are to be told.
grant select (group_id, next_at) on round_plans to kith_system;--> statement-breakpoint
grant select (group_id, id, ends_at, told_at) on rounds to kith_system;
