CREATE TABLE "checkups" (
	"group_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"checked_on" date NOT NULL,
	"names" integer NOT NULL,
	"contacts" integer NOT NULL,
	CONSTRAINT "checkups_group_id_owner_id_checked_on_pk" PRIMARY KEY("group_id","owner_id","checked_on")
);
--> statement-breakpoint
ALTER TABLE "checkups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_previews" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"people" text NOT NULL,
	"size" integer NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_previews_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "import_previews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory_circles" (
	"group_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"circle" text NOT NULL,
	"names" integer DEFAULT 0 NOT NULL,
	"done_at" timestamp (3) with time zone,
	CONSTRAINT "inventory_circles_group_id_owner_id_circle_pk" PRIMARY KEY("group_id","owner_id","circle")
);
--> statement-breakpoint
ALTER TABLE "inventory_circles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outreach_moves" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"outreach_id" uuid NOT NULL,
	"state" text NOT NULL,
	"moved_on" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outreach_moves_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "outreach_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outreaches" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"state" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_on" date,
	"meets_at" timestamp (3) with time zone,
	"draft" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outreaches_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "outreaches_owner" UNIQUE("group_id","owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "outreaches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "streak_pauses" (
	"group_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "streak_pauses_group_id_owner_id_starts_on_pk" PRIMARY KEY("group_id","owner_id","starts_on")
);
--> statement-breakpoint
ALTER TABLE "streak_pauses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "weeks" (
	"group_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"time_split" text,
	"plan" text,
	"plan_at" timestamp (3) with time zone,
	"plan_reminded_at" timestamp (3) with time zone,
	"is_repaired" boolean DEFAULT false NOT NULL,
	CONSTRAINT "weeks_group_id_owner_id_starts_on_pk" PRIMARY KEY("group_id","owner_id","starts_on")
);
--> statement-breakpoint
ALTER TABLE "weeks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "link" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "cadence_weeks" integer;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "source" text DEFAULT 'typed' NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "employer_key" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "contacts_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "about_contact_id" uuid;--> statement-breakpoint
ALTER TABLE "checkups" ADD CONSTRAINT "checkups_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_previews" ADD CONSTRAINT "import_previews_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory_circles" ADD CONSTRAINT "inventory_circles_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outreach_moves" ADD CONSTRAINT "outreach_moves_outreach" FOREIGN KEY ("group_id","owner_id","outreach_id") REFERENCES "public"."outreaches"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outreaches" ADD CONSTRAINT "outreaches_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outreaches" ADD CONSTRAINT "outreaches_contact" FOREIGN KEY ("group_id","owner_id","contact_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "streak_pauses" ADD CONSTRAINT "streak_pauses_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weeks" ADD CONSTRAINT "weeks_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_previews_expiry" ON "import_previews" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "outreach_moves_by_day" ON "outreach_moves" USING btree ("group_id","owner_id","moved_on");--> statement-breakpoint
CREATE INDEX "outreach_moves_of_outreach" ON "outreach_moves" USING btree ("group_id","owner_id","outreach_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outreaches_one_open" ON "outreaches" USING btree ("group_id","owner_id","contact_id") WHERE state in ('planned', 'sent', 'replied', 'scheduled');--> statement-breakpoint
CREATE INDEX "outreaches_of_contact" ON "outreaches" USING btree ("group_id","owner_id","contact_id");--> statement-breakpoint
CREATE INDEX "weeks_plan_due" ON "weeks" USING btree ("plan_at") WHERE plan_at is not null and plan_reminded_at is null;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_about_contact" FOREIGN KEY ("group_id","owner_id","about_contact_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "checkups" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "import_previews" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "import_previews" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "inventory_circles" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "outreach_moves" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "outreaches" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "streak_pauses" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "weeks" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "weeks" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);