CREATE TABLE "doors" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"contact_id" uuid,
	"employer_key" text NOT NULL,
	"employer" text NOT NULL,
	"tie" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"written_in" bigint DEFAULT pg_current_xact_id()::text::bigint NOT NULL,
	CONSTRAINT "doors_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "doors_once" UNIQUE NULLS NOT DISTINCT("group_id","owner_id","contact_id")
);
--> statement-breakpoint
ALTER TABLE "doors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employer_aliases" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"first_key" text NOT NULL,
	"second_key" text NOT NULL,
	"first" text NOT NULL,
	"second" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "employer_aliases_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "employer_aliases_once" UNIQUE("group_id","first_key","second_key")
);
--> statement-breakpoint
ALTER TABLE "employer_aliases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employer_lookups" (
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"employer_keys" text[] NOT NULL,
	CONSTRAINT "employer_lookups_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "employer_lookups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "path_news" (
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"employer_key" text NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "path_news_group_id_member_id_employer_key_pk" PRIMARY KEY("group_id","member_id","employer_key")
);
--> statement-breakpoint
ALTER TABLE "path_news" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "path_asks" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"way" text,
	"answered_at" timestamp (3) with time zone,
	"contact_id" uuid,
	"task_id" uuid,
	"remind_at" timestamp (3) with time zone,
	"contact_yes_at" timestamp (3) with time zone,
	"contact_name" text,
	"contact_role" text,
	"contact_way" text,
	"saved_at" timestamp (3) with time zone,
	CONSTRAINT "path_asks_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "path_asks_once" UNIQUE("group_id","request_id","owner_id")
);
--> statement-breakpoint
ALTER TABLE "path_asks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "path_requests" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"asker_id" uuid NOT NULL,
	"employer_key" text NOT NULL,
	"employer" text NOT NULL,
	"reason" text NOT NULL,
	"offer" text,
	"state" text DEFAULT 'asking' NOT NULL,
	"near_channel" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"next_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "path_requests_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "path_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "match_contacts" text DEFAULT 'unasked' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "employer" text;--> statement-breakpoint
ALTER TABLE "doors" ADD CONSTRAINT "doors_owner" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doors" ADD CONSTRAINT "doors_contact" FOREIGN KEY ("group_id","owner_id","contact_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_lookups" ADD CONSTRAINT "employer_lookups_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "path_news" ADD CONSTRAINT "path_news_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "path_asks" ADD CONSTRAINT "path_asks_request" FOREIGN KEY ("group_id","request_id") REFERENCES "public"."path_requests"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "path_asks" ADD CONSTRAINT "path_asks_owner" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "path_asks" ADD CONSTRAINT "path_asks_contact" FOREIGN KEY ("group_id","owner_id","contact_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "path_requests" ADD CONSTRAINT "path_requests_asker" FOREIGN KEY ("group_id","asker_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "doors_at_employer" ON "doors" USING btree ("group_id","employer_key");--> statement-breakpoint
CREATE INDEX "doors_written" ON "doors" USING btree ("group_id","written_in");--> statement-breakpoint
CREATE INDEX "doors_new" ON "doors" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "path_asks_of_owner" ON "path_asks" USING btree ("group_id","owner_id","asked_at");--> statement-breakpoint
CREATE INDEX "path_asks_by_contact" ON "path_asks" USING btree ("group_id","owner_id","contact_id");--> statement-breakpoint
CREATE INDEX "path_asks_to_remind" ON "path_asks" USING btree ("remind_at") WHERE remind_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "path_requests_one_open" ON "path_requests" USING btree ("group_id","asker_id","employer_key") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "path_requests_of_asker" ON "path_requests" USING btree ("group_id","asker_id","created_at");--> statement-breakpoint
CREATE INDEX "path_requests_next" ON "path_requests" USING btree ("next_at") WHERE state = 'asking' and next_at is not null;--> statement-breakpoint
CREATE INDEX "path_requests_ending" ON "path_requests" USING btree ("ends_at") WHERE settled_at is null;--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "doors" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "doors" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "employer_aliases" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "employer_lookups" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "path_news" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "path_asks" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "path_asks" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "path_requests" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "path_requests" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);