alter table outreaches force row level security;--> statement-breakpoint
alter table outreach_moves force row level security;--> statement-breakpoint
alter table inventory_circles force row level security;--> statement-breakpoint
alter table checkups force row level security;--> statement-breakpoint
alter table weeks force row level security;--> statement-breakpoint
alter table streak_pauses force row level security;--> statement-breakpoint
alter table import_previews force row level security;--> statement-breakpoint
grant select, insert, update, delete on
  outreaches, outreach_moves, inventory_circles, checkups, weeks, streak_pauses, import_previews
  to kith_tenant;--> statement-breakpoint

-- The jobs find whose plan is due, and what has expired; nobody's plans are theirs to read.
grant select (group_id, owner_id, starts_on, plan_at, plan_reminded_at) on weeks to kith_system;--> statement-breakpoint
grant select (group_id, id, expires_at), delete on import_previews to kith_system;
