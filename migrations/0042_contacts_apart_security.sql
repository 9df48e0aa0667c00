alter table contacts_apart force row level security;--> statement-breakpoint
grant select, insert, update, delete on contacts_apart to kith_tenant;
