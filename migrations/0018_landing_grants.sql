-- The jobs find who is to be thanked, whose digest is due and who is to be asked for a pledge.
grant select (group_id, id, thank_at, thanked_at) on landing_credits to kith_system;--> statement-breakpoint
grant select (digest_at) on pledges to kith_system;--> statement-breakpoint
grant select (pledge_ask_on) on landings to kith_system;
