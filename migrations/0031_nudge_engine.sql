CREATE TABLE "day_slots" (
	"person" text NOT NULL,
	"local_day" date NOT NULL,
	"slot" text NOT NULL,
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "day_slots_person_local_day_slot_pk" PRIMARY KEY("person","local_day","slot")
);
--> statement-breakpoint
ALTER TABLE "day_slots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nudges" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"local_day" date NOT NULL,
	"planned_at" timestamp (3) with time zone NOT NULL,
	"is_held_out" boolean NOT NULL,
	"practice" text NOT NULL,
	"wording" integer NOT NULL,
	"subject_id" uuid,
	"person_id" uuid,
	"answered_by" text[] NOT NULL,
	"reasons" text,
	"answered_at" timestamp (3) with time zone,
	"answer" text,
	"done_at" timestamp (3) with time zone,
	"muted_at" timestamp (3) with time zone,
	CONSTRAINT "nudges_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "nudges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminders" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"nudge_id" uuid NOT NULL,
	"remind_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "reminders_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "measures_nudges" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "chose_time_zone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "nudge_settings" ADD COLUMN "days_off" date[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "nudge_settings" ADD COLUMN "pace" text DEFAULT 'daily' NOT NULL;--> statement-breakpoint
ALTER TABLE "nudge_settings" ADD COLUMN "ignored" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "nudge_settings" ADD COLUMN "last_on" date;--> statement-breakpoint
ALTER TABLE "nudge_settings" ADD COLUMN "last_zone" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "folded_into" uuid;--> statement-breakpoint
ALTER TABLE "day_slots" ADD CONSTRAINT "day_slots_group_id_member_id_members_group_id_id_fk" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudges" ADD CONSTRAINT "nudges_group_id_member_id_members_group_id_id_fk" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_group_id_nudge_id_nudges_group_id_id_fk" FOREIGN KEY ("group_id","nudge_id") REFERENCES "public"."nudges"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "day_slots_of_member" ON "day_slots" USING btree ("group_id","member_id","local_day");--> statement-breakpoint
CREATE INDEX "day_slots_by_day" ON "day_slots" USING btree ("local_day");--> statement-breakpoint
CREATE INDEX "nudges_of_member" ON "nudges" USING btree ("group_id","member_id","planned_at");--> statement-breakpoint
CREATE INDEX "nudges_by_time" ON "nudges" USING btree ("group_id","planned_at");--> statement-breakpoint
CREATE INDEX "reminders_of_nudge" ON "reminders" USING btree ("group_id","nudge_id");--> statement-breakpoint
CREATE INDEX "reminders_of_owner" ON "reminders" USING btree ("group_id","owner_id");--> statement-breakpoint
CREATE INDEX "reminders_due" ON "reminders" USING btree ("remind_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "outbox_held" ON "outbox" USING btree ("run_at") WHERE state = 'held';--> statement-breakpoint
CREATE INDEX "outbox_held_for_member" ON "outbox" USING btree ("group_id","member_id") WHERE state = 'held';--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "day_slots" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "day_slots" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "nudges" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "nudges" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "reminders" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "reminders" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);