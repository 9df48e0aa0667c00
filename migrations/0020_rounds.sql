CREATE TABLE "round_members" (
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"paused_until" date,
	"is_paused" boolean DEFAULT false NOT NULL,
	"goes_first" boolean DEFAULT false NOT NULL,
	CONSTRAINT "round_members_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "round_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round_pairs" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"third_id" uuid,
	"reasons" text NOT NULL,
	"mover_id" uuid NOT NULL,
	"proposed_at" timestamp (3) with time zone,
	"called_off_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "round_pairs_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "round_pairs_in_order" CHECK (first_id < second_id)
);
--> statement-breakpoint
ALTER TABLE "round_pairs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round_plans" (
	"group_id" uuid NOT NULL,
	"cadence" text NOT NULL,
	"day" integer NOT NULL,
	"size" integer NOT NULL,
	"theme" text,
	"next_at" timestamp (3) with time zone,
	"offered_at" timestamp (3) with time zone,
	CONSTRAINT "round_plans_group_id_pk" PRIMARY KEY("group_id")
);
--> statement-breakpoint
ALTER TABLE "round_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round_seats" (
	"group_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"pair_id" uuid,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "round_seats_group_id_round_id_member_id_pk" PRIMARY KEY("group_id","round_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "round_seats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rounds" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"size" integer NOT NULL,
	"theme" text,
	"told_at" timestamp (3) with time zone,
	CONSTRAINT "rounds_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "rounds_number" UNIQUE("group_id","number")
);
--> statement-breakpoint
ALTER TABLE "rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "round_members" ADD CONSTRAINT "round_members_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_pairs" ADD CONSTRAINT "round_pairs_round" FOREIGN KEY ("group_id","round_id") REFERENCES "public"."rounds"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_pairs" ADD CONSTRAINT "round_pairs_first" FOREIGN KEY ("group_id","first_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_pairs" ADD CONSTRAINT "round_pairs_second" FOREIGN KEY ("group_id","second_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_pairs" ADD CONSTRAINT "round_pairs_third" FOREIGN KEY ("group_id","third_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_plans" ADD CONSTRAINT "round_plans_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_seats" ADD CONSTRAINT "round_seats_round" FOREIGN KEY ("group_id","round_id") REFERENCES "public"."rounds"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_seats" ADD CONSTRAINT "round_seats_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_seats" ADD CONSTRAINT "round_seats_pair" FOREIGN KEY ("group_id","pair_id") REFERENCES "public"."round_pairs"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "round_pairs_of_round" ON "round_pairs" USING btree ("group_id","round_id");--> statement-breakpoint
CREATE INDEX "round_plans_due" ON "round_plans" USING btree ("next_at") WHERE next_at is not null;--> statement-breakpoint
CREATE INDEX "round_seats_of_member" ON "round_seats" USING btree ("group_id","member_id");--> statement-breakpoint
CREATE INDEX "round_seats_of_pair" ON "round_seats" USING btree ("group_id","pair_id");--> statement-breakpoint
CREATE INDEX "rounds_to_tell" ON "rounds" USING btree ("ends_at") WHERE told_at is null;--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "round_members" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "round_members" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "round_pairs" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "round_pairs" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "round_plans" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "round_plans" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "round_seats" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "round_seats" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "rounds" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "rounds" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);