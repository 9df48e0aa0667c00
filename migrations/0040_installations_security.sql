-- Even the owner of the table is held to the policy.
alter table slack_installations force row level security;--> statement-breakpoint

-- Tokens are for the processes that speak to Slack; no member reaches them.
grant select, insert, update, delete on slack_installations to kith_system;--> statement-breakpoint

-- A workspace that removes Kith is marked, and marked again when it is back.
grant update (removed_at, installed_at) on workspaces to kith_system;--> statement-breakpoint
grant update (removed_at) on groups to kith_system;
