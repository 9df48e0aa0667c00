grant select (nudge_id) on reminders to kith_system;--> statement-breakpoint
grant update (state, settled_at) on reminders to kith_system;--> statement-breakpoint

-- What the platform says about somebody's zone comes by itself; what they chose themselves stays.
grant select (chose_time_zone), update (time_zone) on members to kith_system;
