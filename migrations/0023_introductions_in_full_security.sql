alter table blocks force row level security;--> statement-breakpoint
alter table meet_questions force row level security;--> statement-breakpoint
alter table meet_answers force row level security;--> statement-breakpoint
grant select, insert, update, delete on blocks, meet_questions, meet_answers to kith_tenant;--> statement-breakpoint

-- The jobs find whom to ask and whose meeting to log; what was answered is not theirs to read, and nobody's blocks are.
grant select (group_id, question_id, member_id, next_ask_at, to_log_at) on meet_answers to kith_system;
