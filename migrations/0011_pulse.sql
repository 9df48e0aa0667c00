CREATE TABLE "member_facts" (
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"landed_on" date,
	"active_until" date,
	"gave" integer NOT NULL,
	"first_gave_on" date,
	"last_gave_on" date,
	"received" integer NOT NULL,
	"first_received_on" date,
	CONSTRAINT "member_facts_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "member_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pulse_days" (
	"group_id" uuid NOT NULL,
	"day" date NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"figures" jsonb NOT NULL,
	CONSTRAINT "pulse_days_group_id_day_pk" PRIMARY KEY("group_id","day")
);
--> statement-breakpoint
ALTER TABLE "pulse_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "member_facts" ADD CONSTRAINT "member_facts_member" FOREIGN KEY ("group_id","member_id") REFERENCES "public"."members"("group_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_days" ADD CONSTRAINT "pulse_days_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gives_settled" ON "gives" USING btree ("group_id","settled_at") WHERE settled_at is not null;--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "member_facts" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_reads_own_group" ON "pulse_days" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "pulse_days" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);