CREATE TABLE "group_links" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"other_group_id" uuid NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL,
	"unlink_wanted_by" uuid,
	"unlink_wanted_at" timestamp (3) with time zone,
	"unlinked_at" timestamp (3) with time zone,
	CONSTRAINT "group_links_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "group_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "link_codes" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"code_hash" text NOT NULL,
	"member_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"taken_by_group_id" uuid,
	"taken_by_member_id" uuid,
	"taken_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	"outcome" text,
	CONSTRAINT "link_codes_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "link_codes_hash" UNIQUE("code_hash")
);
--> statement-breakpoint
ALTER TABLE "link_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "link_guesses" (
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"wrong" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "link_guesses_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "link_guesses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "merged_members" (
	"group_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"merged_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "merged_members_group_id_merged_id_pk" PRIMARY KEY("group_id","merged_id")
);
--> statement-breakpoint
ALTER TABLE "merged_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "linked_into" uuid;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "origin_group_id" uuid;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "contact_way" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "origin_group_id" uuid;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "pseudonym_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "group_links" ADD CONSTRAINT "group_links_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_codes" ADD CONSTRAINT "link_codes_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_codes" ADD CONSTRAINT "link_codes_workspace" FOREIGN KEY ("group_id","workspace_id") REFERENCES "public"."workspaces"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_guesses" ADD CONSTRAINT "link_guesses_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merged_members" ADD CONSTRAINT "merged_members_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_links_of_other" ON "group_links" USING btree ("other_group_id");--> statement-breakpoint
CREATE INDEX "group_links_ending" ON "group_links" USING btree ("unlink_wanted_at") WHERE unlink_wanted_at is not null and unlinked_at is null;--> statement-breakpoint
CREATE INDEX "link_codes_taken" ON "link_codes" USING btree ("taken_at") WHERE taken_at is not null and settled_at is null;--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "group_links" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "group_links" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "link_codes" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "whoever_knows_it_may_take_it" ON "link_codes" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (code_hash = nullif(current_setting('kith.link_code', true), '')) WITH CHECK (code_hash = nullif(current_setting('kith.link_code', true), ''));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "link_codes" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "link_guesses" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "merged_members" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));