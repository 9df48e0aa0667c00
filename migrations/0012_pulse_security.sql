alter table member_facts force row level security;--> statement-breakpoint
alter table pulse_days force row level security;--> statement-breakpoint
grant select, insert, update, delete on member_facts, pulse_days to kith_tenant;--> statement-breakpoint

-- The job finds the groups whose pulse is behind; it counts within each group.
grant select (group_id, day) on pulse_days to kith_system;
