CREATE TABLE "suppressions" (
	"key" text PRIMARY KEY NOT NULL,
	"by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "suppressions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "contacts_asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "contacts_end_told_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE POLICY "everybody_asks_whether_it_is_there" ON "suppressions" AS PERMISSIVE FOR SELECT TO "kith_tenant" USING (true);--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "suppressions" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);