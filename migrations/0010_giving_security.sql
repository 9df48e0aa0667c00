alter table asks force row level security;--> statement-breakpoint
alter table ask_replies force row level security;--> statement-breakpoint
alter table ask_routes force row level security;--> statement-breakpoint
alter table offers force row level security;--> statement-breakpoint
alter table landings force row level security;--> statement-breakpoint
alter table landing_credits force row level security;--> statement-breakpoint
alter table pledges force row level security;--> statement-breakpoint
alter table thanks force row level security;--> statement-breakpoint
alter table board_counts force row level security;--> statement-breakpoint
grant select, insert, update, delete on
  asks, ask_replies, ask_routes, offers, landings, landing_credits, pledges, thanks, board_counts
  to kith_tenant;--> statement-breakpoint

-- The jobs find what is to be routed, to expire, to be asked or counted; nobody's words are theirs to read.
grant select (group_id, id, state, route_at, expires_at) on asks to kith_system;--> statement-breakpoint
grant select (group_id, id, member_id, landed_on, undone_at) on landings to kith_system;--> statement-breakpoint
grant select (group_id, member_id, stopped_at, next_ask_on) on pledges to kith_system;
