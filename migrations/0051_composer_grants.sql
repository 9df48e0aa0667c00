-- What a nudge may name: who somebody is, what was promised, asked for or given. Nothing else, and nothing can be written.
grant select (group_id, id, owner_id, name, referred_by_contact_id, referred_by_member_id) on contacts to kith_composer;--> statement-breakpoint
grant select (group_id, id, owner_id, promise) on tasks to kith_composer;--> statement-breakpoint
grant select (group_id, id, display_name) on members to kith_composer;--> statement-breakpoint
grant select (group_id, id, member_id, external_id) on accounts to kith_composer;--> statement-breakpoint
grant select (group_id, id, text) on asks to kith_composer;--> statement-breakpoint
grant select (group_id, id, name) on gives to kith_composer;--> statement-breakpoint
grant select (group_id, id, reason) on introductions to kith_composer;--> statement-breakpoint
grant select (group_id, id, employer) on path_requests to kith_composer;--> statement-breakpoint
grant select (group_id, id, owner_id, request_id) on path_asks to kith_composer;
