alter table day_slots force row level security;--> statement-breakpoint
alter table nudges force row level security;--> statement-breakpoint
alter table reminders force row level security;--> statement-breakpoint
grant select, insert, update, delete on day_slots, nudges, reminders to kith_tenant;--> statement-breakpoint

-- The jobs plan nudges and reminders, and queue what was written; whose thing it is about, they do not read.
grant select, insert, delete on day_slots to kith_system;--> statement-breakpoint
grant select, insert, delete on nudges to kith_system;--> statement-breakpoint
grant select (group_id, id, owner_id, remind_at, state) on reminders to kith_system;--> statement-breakpoint
grant update (next_at, is_on, pace, ignored, last_on, last_zone) on nudge_settings to kith_system;--> statement-breakpoint
grant insert on outbox to kith_system;--> statement-breakpoint
grant select (locale, stage, left_at) on members to kith_system;
