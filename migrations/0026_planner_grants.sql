-- What is due to whom. Nobody's words, names or addresses are among these columns, and nothing can be written.
grant select (group_id, id, stage, has_goal, has_target_employers, joined_at, left_at) on members to kith_planner;--> statement-breakpoint
grant select (group_id, id, owner_id, tie, referred_by_contact_id, referred_by_member_id, last_spoke_on, cadence_weeks, source, created_at) on contacts to kith_planner;--> statement-breakpoint
grant select (group_id, id, owner_id, kind, contact_id, member_id, meeting_id, about_contact_id, due_on, state) on tasks to kith_planner;--> statement-breakpoint
grant select (group_id, id, owner_id, contact_id, state, tries, next_on, meets_at, has_draft, referrer_asked_on, moved_at) on outreaches to kith_planner;--> statement-breakpoint
grant select (group_id, id, owner_id, held_on, new_names) on meetings to kith_planner;--> statement-breakpoint
grant select (group_id, owner_id, circle, names, done_at) on inventory_circles to kith_planner;--> statement-breakpoint
grant select (group_id, owner_id, checked_on) on checkups to kith_planner;--> statement-breakpoint
grant select (group_id, owner_id, starts_on) on weeks to kith_planner;--> statement-breakpoint
grant select (group_id, id, asker_id, kind, by_on, state, created_at, expires_at, first_reply_at, first_useful_at) on asks to kith_planner;--> statement-breakpoint
grant select (group_id, ask_id, helper_id) on ask_replies to kith_planner;--> statement-breakpoint
grant select (group_id, ask_id, member_id, routed_at, answer) on ask_routes to kith_planner;--> statement-breakpoint
grant select (group_id, id, member_id, kind, monthly, withdrawn_at) on offers to kith_planner;--> statement-breakpoint
grant select (group_id, id, giver_id, receiver_id, kind, warmth, state, given_at, lapses_at, settled_at) on gives to kith_planner;--> statement-breakpoint
grant select (group_id, give_id, from_id) on thanks to kith_planner;--> statement-breakpoint
grant select (group_id, id, asker_id, first_id, second_id, first_answer, second_answer, state, created_at, ends_at) on introductions to kith_planner;--> statement-breakpoint
grant select (group_id, id, member_id, landed_on, undone_at) on landings to kith_planner;--> statement-breakpoint
grant select (group_id, landing_id) on landing_credits to kith_planner;--> statement-breakpoint
grant select (group_id, member_id, calls_per_month, kinds, starts_on, stopped_at, digest_at) on pledges to kith_planner;
