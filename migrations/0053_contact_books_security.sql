alter table contact_books force row level security;--> statement-breakpoint
grant select, insert, update, delete on contact_books to kith_tenant;
