CREATE TABLE "ask_replies" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ask_id" uuid NOT NULL,
	"helper_id" uuid NOT NULL,
	"way" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"useful_at" timestamp (3) with time zone,
	CONSTRAINT "ask_replies_group_id_id_pk" PRIMARY KEY("group_id","id"),
	CONSTRAINT "ask_replies_once" UNIQUE("group_id","ask_id","helper_id")
);
--> statement-breakpoint
ALTER TABLE "ask_replies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ask_routes" (
	"group_id" uuid NOT NULL,
	"ask_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"routed_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	CONSTRAINT "ask_routes_group_id_ask_id_member_id_pk" PRIMARY KEY("group_id","ask_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "ask_routes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "asks" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"asker_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"company" text,
	"why" text,
	"by_on" date,
	"state" text DEFAULT 'open' NOT NULL,
	"workspace_id" uuid NOT NULL,
	"channel" text,
	"is_newcomers" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"route_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"first_reply_at" timestamp (3) with time zone,
	"first_useful_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "asks_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "asks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offers" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"monthly" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "offers_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "board_counts" (
	"group_id" uuid NOT NULL,
	"board" text NOT NULL,
	"period" text NOT NULL,
	"starts_on" date NOT NULL,
	"member_id" uuid NOT NULL,
	"receivers" integer NOT NULL,
	"is_shown" boolean NOT NULL,
	CONSTRAINT "board_counts_group_id_board_period_starts_on_member_id_pk" PRIMARY KEY("group_id","board","period","starts_on","member_id")
);
--> statement-breakpoint
ALTER TABLE "board_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "landing_credits" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"landing_id" uuid NOT NULL,
	"landed_id" uuid NOT NULL,
	"member_id" uuid,
	"contact_id" uuid,
	"parent_id" uuid,
	"is_named" text DEFAULT 'unasked' NOT NULL,
	"thanked_at" timestamp (3) with time zone,
	CONSTRAINT "landing_credits_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "landing_credits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "landings" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"landed_on" date NOT NULL,
	"role" text,
	"company" text,
	"is_shared" boolean DEFAULT false NOT NULL,
	"stage_before" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "landings_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "landings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pledges" (
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"calls_per_month" integer NOT NULL,
	"kinds" text[] NOT NULL,
	"starts_on" date NOT NULL,
	"pledged_at" timestamp (3) with time zone NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"next_ask_on" date,
	CONSTRAINT "pledges_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "pledges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "thanks" (
	"group_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"give_id" uuid,
	"text" text,
	"is_public" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "thanks_group_id_id_pk" PRIMARY KEY("group_id","id")
);
--> statement-breakpoint
ALTER TABLE "thanks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "gives" ADD COLUMN "reported_by" text DEFAULT 'giver' NOT NULL;--> statement-breakpoint
ALTER TABLE "gives" ADD COLUMN "ask_id" uuid;--> statement-breakpoint
ALTER TABLE "gives" ADD COLUMN "introduction_id" uuid;--> statement-breakpoint
ALTER TABLE "gives" ADD COLUMN "is_backed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "gives" ADD COLUMN "is_after_landing" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "channel_workspace_id" uuid;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "digest_day" integer;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "digest_hour" integer;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "digest_next_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "boards_counted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "has_boards" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "left_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ask_replies" ADD CONSTRAINT "ask_replies_ask" FOREIGN KEY ("group_id","ask_id") REFERENCES "public"."asks"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_replies" ADD CONSTRAINT "ask_replies_helper" FOREIGN KEY ("group_id","helper_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_routes" ADD CONSTRAINT "ask_routes_ask" FOREIGN KEY ("group_id","ask_id") REFERENCES "public"."asks"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_routes" ADD CONSTRAINT "ask_routes_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks" ADD CONSTRAINT "asks_asker" FOREIGN KEY ("group_id","asker_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks" ADD CONSTRAINT "asks_workspace" FOREIGN KEY ("group_id","workspace_id") REFERENCES "public"."workspaces"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_counts" ADD CONSTRAINT "board_counts_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landing_credits" ADD CONSTRAINT "landing_credits_landing" FOREIGN KEY ("group_id","landing_id") REFERENCES "public"."landings"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landing_credits" ADD CONSTRAINT "landing_credits_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landing_credits" ADD CONSTRAINT "landing_credits_contact" FOREIGN KEY ("group_id","landed_id","contact_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landings" ADD CONSTRAINT "landings_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_from" FOREIGN KEY ("group_id","from_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_to" FOREIGN KEY ("group_id","to_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_give" FOREIGN KEY ("group_id","give_id") REFERENCES "public"."gives"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ask_routes_of_member" ON "ask_routes" USING btree ("group_id","member_id","routed_at");--> statement-breakpoint
CREATE INDEX "asks_open" ON "asks" USING btree ("group_id","created_at") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "asks_of_asker" ON "asks" USING btree ("group_id","asker_id","created_at");--> statement-breakpoint
CREATE INDEX "asks_to_route" ON "asks" USING btree ("route_at") WHERE state = 'open' and route_at is not null;--> statement-breakpoint
CREATE INDEX "asks_expiring" ON "asks" USING btree ("expires_at") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "offers_standing" ON "offers" USING btree ("group_id","kind","created_at") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "board_counts_top" ON "board_counts" USING btree ("group_id","board","period","starts_on","receivers" DESC NULLS LAST,"member_id") WHERE is_shown and receivers > 0;--> statement-breakpoint
CREATE INDEX "board_counts_of_member" ON "board_counts" USING btree ("group_id","member_id");--> statement-breakpoint
CREATE INDEX "landing_credits_of_landing" ON "landing_credits" USING btree ("group_id","landing_id");--> statement-breakpoint
CREATE INDEX "landing_credits_of_member" ON "landing_credits" USING btree ("group_id","member_id");--> statement-breakpoint
CREATE INDEX "landings_of_member" ON "landings" USING btree ("group_id","member_id","landed_on");--> statement-breakpoint
CREATE INDEX "pledges_to_ask" ON "pledges" USING btree ("next_ask_on") WHERE stopped_at is null and next_ask_on is not null;--> statement-breakpoint
CREATE INDEX "thanks_lately" ON "thanks" USING btree ("group_id","created_at");--> statement-breakpoint
ALTER TABLE "gives" ADD CONSTRAINT "gives_ask" FOREIGN KEY ("group_id","ask_id") REFERENCES "public"."asks"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gives" ADD CONSTRAINT "gives_introduction" FOREIGN KEY ("group_id","introduction_id") REFERENCES "public"."introductions"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gives_of_ask" ON "gives" USING btree ("group_id","ask_id") WHERE ask_id is not null;--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "ask_replies" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "ask_routes" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "asks" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "asks" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "offers" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "board_counts" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "landing_credits" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "landings" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "landings" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "pledges" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "pledges" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "thanks" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));