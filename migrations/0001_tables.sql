CREATE TABLE "contacts" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"company" text,
	"role" text,
	"circle" text,
	"notes" text,
	"tie" text DEFAULT 'new' NOT NULL,
	"referred_by_contact_id" uuid,
	"referred_by_member_id" uuid,
	"last_spoke_on" date,
	"name_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contacts_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "contacts_owner" UNIQUE("group_id","owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cron_runs" (
	"key" text PRIMARY KEY NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cron_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deliveries" (
	"group_id" uuid NOT NULL,
	"delivery_key" text NOT NULL,
	"answer" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_group_id_delivery_key_pk" PRIMARY KEY("group_id","delivery_key")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafts" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"content" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gives" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"giver_id" uuid NOT NULL,
	"receiver_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"warmth" text,
	"name" text,
	"company" text,
	"note" text,
	"state" text DEFAULT 'pending' NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"lapses_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "gives_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "gives_not_to_oneself" CHECK (giver_id <> receiver_id)
);
--> statement-breakpoint
ALTER TABLE "gives" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"week_start" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workspaces" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"platform" text NOT NULL,
	"external_id" text NOT NULL,
	"installed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workspaces_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "workspaces_external" UNIQUE("platform","external_id")
);
--> statement-breakpoint
ALTER TABLE "workspaces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "introductions" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"asker_id" uuid NOT NULL,
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"first_answer" text,
	"second_answer" text,
	"state" text DEFAULT 'asking' NOT NULL,
	"near_channel" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "introductions_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "introductions_pair_in_order" CHECK (first_id < second_id)
);
--> statement-breakpoint
ALTER TABLE "introductions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_people" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"contact_id" uuid,
	"member_id" uuid,
	CONSTRAINT "meeting_people_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "meeting_people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"way" text,
	"minutes" integer,
	"notes" text,
	"new_names" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meetings_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "meetings_owner" UNIQUE("group_id","owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"external_id" text NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "accounts_external" UNIQUE("group_id","workspace_id","external_id")
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"display_name" text,
	"stage" text,
	"stage_visibility" text DEFAULT 'nobody' NOT NULL,
	"goal" text,
	"target_employers" text,
	"time_zone" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"direct_messages" text DEFAULT 'unasked' NOT NULL,
	"on_boards" text DEFAULT 'unasked' NOT NULL,
	"is_organiser" boolean DEFAULT false NOT NULL,
	"setup_offered_at" timestamp (3) with time zone,
	"unreachable_since" timestamp (3) with time zone,
	"joined_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "members_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nudge_days" (
	"person" text NOT NULL,
	"local_day" date NOT NULL,
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"practice" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "nudge_days_person_local_day_pk" PRIMARY KEY("person","local_day")
);
--> statement-breakpoint
ALTER TABLE "nudge_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nudge_settings" (
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"is_on" boolean NOT NULL,
	"hour" integer NOT NULL,
	"days" integer[] NOT NULL,
	"paused_until" date,
	"next_at" timestamp (3) with time zone,
	CONSTRAINT "nudge_settings_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "nudge_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lanes" (
	"lane" text PRIMARY KEY NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "lanes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"member_id" uuid,
	"lane" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"target" jsonb NOT NULL,
	"payload" text,
	"state" text DEFAULT 'queued' NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"drop_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	"last_reason" text,
	CONSTRAINT "outbox_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "outbox_once" UNIQUE("group_id","dedupe_key")
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"contact_id" uuid,
	"member_id" uuid,
	"meeting_id" uuid,
	"promise" text,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "tasks_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_referred_by_contact" FOREIGN KEY ("group_id","owner_id","referred_by_contact_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_referred_by_member" FOREIGN KEY ("group_id","referred_by_member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gives" ADD CONSTRAINT "gives_giver" FOREIGN KEY ("group_id","giver_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gives" ADD CONSTRAINT "gives_receiver" FOREIGN KEY ("group_id","receiver_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_asker" FOREIGN KEY ("group_id","asker_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_first" FOREIGN KEY ("group_id","first_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_second" FOREIGN KEY ("group_id","second_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_people" ADD CONSTRAINT "meeting_people_meeting" FOREIGN KEY ("group_id","owner_id","meeting_id") REFERENCES "public"."meetings"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_people" ADD CONSTRAINT "meeting_people_contact" FOREIGN KEY ("group_id","owner_id","contact_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_people" ADD CONSTRAINT "meeting_people_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_group_id_workspace_id_workspaces_group_id_id_fk" FOREIGN KEY ("group_id","workspace_id") REFERENCES "public"."workspaces"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_group_id_member_id_members_group_id_id_fk" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudge_days" ADD CONSTRAINT "nudge_days_group_id_member_id_members_group_id_id_fk" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudge_settings" ADD CONSTRAINT "nudge_settings_group_id_member_id_members_group_id_id_fk" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_group_id_workspace_id_workspaces_group_id_id_fk" FOREIGN KEY ("group_id","workspace_id") REFERENCES "public"."workspaces"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_group_id_member_id_members_group_id_id_fk" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_contact" FOREIGN KEY ("group_id","owner_id","contact_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_meeting" FOREIGN KEY ("group_id","owner_id","meeting_id") REFERENCES "public"."meetings"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_by_name" ON "contacts" USING btree ("group_id","owner_id","name_key");--> statement-breakpoint
CREATE INDEX "contacts_by_referrer" ON "contacts" USING btree ("group_id","owner_id","referred_by_contact_id");--> statement-breakpoint
CREATE INDEX "deliveries_age" ON "deliveries" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "drafts_expiry" ON "drafts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "gives_confirmed" ON "gives" USING btree ("group_id","given_at") WHERE state = 'confirmed';--> statement-breakpoint
CREATE INDEX "gives_of_pair" ON "gives" USING btree ("group_id","giver_id","receiver_id","given_at");--> statement-breakpoint
CREATE INDEX "gives_for_receiver" ON "gives" USING btree ("group_id","receiver_id","given_at");--> statement-breakpoint
CREATE INDEX "gives_lapsing" ON "gives" USING btree ("lapses_at") WHERE state = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "introductions_one_open_per_pair" ON "introductions" USING btree ("group_id","first_id","second_id") WHERE state = 'asking';--> statement-breakpoint
CREATE INDEX "introductions_ending" ON "introductions" USING btree ("ends_at") WHERE state = 'asking';--> statement-breakpoint
CREATE INDEX "meeting_people_of_meeting" ON "meeting_people" USING btree ("group_id","owner_id","meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_people_of_contact" ON "meeting_people" USING btree ("group_id","owner_id","contact_id");--> statement-breakpoint
CREATE INDEX "meetings_by_day" ON "meetings" USING btree ("group_id","owner_id","held_on");--> statement-breakpoint
CREATE INDEX "accounts_of_member" ON "accounts" USING btree ("group_id","member_id");--> statement-breakpoint
CREATE INDEX "accounts_by_platform" ON "accounts" USING btree ("platform","external_id");--> statement-breakpoint
CREATE INDEX "nudge_days_of_member" ON "nudge_days" USING btree ("group_id","member_id","local_day");--> statement-breakpoint
CREATE INDEX "nudge_settings_next" ON "nudge_settings" USING btree ("next_at") WHERE next_at is not null;--> statement-breakpoint
CREATE INDEX "outbox_queue" ON "outbox" USING btree ("lane","run_at","id") WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX "outbox_leases" ON "outbox" USING btree ("lease_until") WHERE state = 'sending';--> statement-breakpoint
CREATE INDEX "outbox_settled" ON "outbox" USING btree ("settled_at") WHERE payload is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_one_open_per_contact" ON "tasks" USING btree ("group_id","owner_id","contact_id","kind") WHERE state = 'open' and kind <> 'promise';--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_one_open_per_member" ON "tasks" USING btree ("group_id","owner_id","member_id","kind") WHERE state = 'open' and kind <> 'promise';--> statement-breakpoint
CREATE INDEX "tasks_due" ON "tasks" USING btree ("group_id","owner_id","due_on") WHERE state = 'open';--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "contacts" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "cron_runs" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "deliveries" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "deliveries" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "drafts" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "drafts" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "gives" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "gives" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "groups" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "groups" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "workspaces" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "workspaces" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "introductions" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "introductions" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "meeting_people" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "meetings" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "accounts" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "accounts" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "members" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "members" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "nudge_days" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "nudge_days" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "nudge_settings" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "nudge_settings" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "lanes" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "outbox" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "outbox" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "tasks" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));