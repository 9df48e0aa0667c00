CREATE TABLE "slack_installations" (
	"team_id" text PRIMARY KEY NOT NULL,
	"bot_token" text NOT NULL,
	"bot_user_id" text NOT NULL,
	"bot_id" text,
	"installed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "slack_installations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "groups_removed" ON "groups" USING btree ("removed_at") WHERE removed_at is not null;--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "slack_installations" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);