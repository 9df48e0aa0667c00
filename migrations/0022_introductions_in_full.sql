CREATE TABLE "blocks" (
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "blocks_group_id_member_id_blocked_id_pk" PRIMARY KEY("group_id","member_id","blocked_id"),
	CONSTRAINT "blocks_not_oneself" CHECK (member_id <> blocked_id)
);
--> statement-breakpoint
ALTER TABLE "blocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meet_answers" (
	"group_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"times_asked" integer DEFAULT 0 NOT NULL,
	"next_ask_at" timestamp (3) with time zone,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"worth" text,
	"to_log_at" timestamp (3) with time zone,
	"logged_at" timestamp (3) with time zone,
	"meeting_id" uuid,
	CONSTRAINT "meet_answers_group_id_question_id_member_id_pk" PRIMARY KEY("group_id","question_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "meet_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meet_questions" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"met_at" timestamp (3) with time zone,
	CONSTRAINT "meet_questions_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "meet_questions_once" UNIQUE("group_id","source","source_id")
);
--> statement-breakpoint
ALTER TABLE "meet_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocked" FOREIGN KEY ("group_id","blocked_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meet_answers" ADD CONSTRAINT "meet_answers_question" FOREIGN KEY ("group_id","question_id") REFERENCES "public"."meet_questions"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meet_answers" ADD CONSTRAINT "meet_answers_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blocks_of_blocked" ON "blocks" USING btree ("group_id","blocked_id");--> statement-breakpoint
CREATE INDEX "meet_answers_of_member" ON "meet_answers" USING btree ("group_id","member_id");--> statement-breakpoint
CREATE INDEX "meet_answers_to_ask" ON "meet_answers" USING btree ("next_ask_at") WHERE next_ask_at is not null;--> statement-breakpoint
CREATE INDEX "meet_answers_to_log" ON "meet_answers" USING btree ("to_log_at") WHERE to_log_at is not null;--> statement-breakpoint
CREATE INDEX "meet_questions_by_time" ON "meet_questions" USING btree ("group_id","created_at");--> statement-breakpoint
CREATE INDEX "outbox_uncertain" ON "outbox" USING btree ("settled_at") WHERE state = 'uncertain';--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "blocks" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "meet_answers" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "meet_answers" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "meet_questions" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));