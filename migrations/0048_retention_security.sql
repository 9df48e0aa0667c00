-- Even the owner of the table is held to the policy.
alter table suppressions force row level security;--> statement-breakpoint

-- Whoever saves a contact asks whether the person objected; only the operator writes it down.
grant select on suppressions to kith_tenant;--> statement-breakpoint
grant select, insert, delete on suppressions to kith_system;--> statement-breakpoint

-- The jobs find members whose contacts have been kept for long enough, and those who left.
grant select (joined_at, pseudonym_since, contacts_asked_at, contacts_end_told_at) on members to kith_system;
