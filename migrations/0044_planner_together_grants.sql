-- What waits between members: who is to talk to whom, and what has been answered.
grant select (group_id, next_at) on round_plans to kith_planner;--> statement-breakpoint
grant select (group_id, member_id) on round_members to kith_planner;--> statement-breakpoint
grant select (group_id, id, started_at, ends_at) on rounds to kith_planner;--> statement-breakpoint
grant select (group_id, id, first_id, second_id, third_id, called_off_at, created_at) on round_pairs to kith_planner;--> statement-breakpoint
grant select (group_id, round_id, member_id, pair_id, answer) on round_seats to kith_planner;--> statement-breakpoint
grant select (group_id, id, created_at) on meet_questions to kith_planner;--> statement-breakpoint
grant select (group_id, question_id, member_id, times_asked, next_ask_at, answer) on meet_answers to kith_planner;--> statement-breakpoint
grant select (group_id, id, state, ends_at) on path_requests to kith_planner;--> statement-breakpoint
grant select (group_id, id, request_id, owner_id, asked_at, answer) on path_asks to kith_planner;--> statement-breakpoint
grant select (group_id, member_id, blocked_id) on blocks to kith_planner;--> statement-breakpoint
grant select (created_at) on ask_replies to kith_planner;
