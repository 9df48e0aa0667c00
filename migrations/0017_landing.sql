ALTER TABLE "landing_credits" ADD COLUMN "thank_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "landings" ADD COLUMN "pledge_ask_on" date;--> statement-breakpoint
ALTER TABLE "pledges" ADD COLUMN "digest_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "nudge_settings" ADD COLUMN "days_before" integer[];--> statement-breakpoint
CREATE INDEX "landing_credits_to_thank" ON "landing_credits" USING btree ("thank_at") WHERE thank_at is not null and thanked_at is null;--> statement-breakpoint
CREATE INDEX "landings_to_ask" ON "landings" USING btree ("pledge_ask_on") WHERE undone_at is null and pledge_ask_on is not null;--> statement-breakpoint
CREATE INDEX "pledges_digest" ON "pledges" USING btree ("digest_at") WHERE digest_at is not null;--> statement-breakpoint
CREATE POLICY "jobs_sweep_all_groups" ON "landing_credits" AS PERMISSIVE FOR ALL TO "kith_system" USING (true) WITH CHECK (true);