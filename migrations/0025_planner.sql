ALTER TABLE "members" ADD COLUMN "has_goal" boolean GENERATED ALWAYS AS (goal is not null) STORED;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "has_target_employers" boolean GENERATED ALWAYS AS (target_employers is not null) STORED;--> statement-breakpoint
ALTER TABLE "outreaches" ADD COLUMN "has_draft" boolean GENERATED ALWAYS AS (draft is not null) STORED;--> statement-breakpoint
CREATE INDEX "offers_of_member" ON "offers" USING btree ("group_id","member_id");--> statement-breakpoint
CREATE INDEX "contacts_by_touch" ON "contacts" USING btree ("group_id","owner_id","tie","last_spoke_on");--> statement-breakpoint
CREATE INDEX "thanks_of_give" ON "thanks" USING btree ("group_id","give_id") WHERE give_id is not null;--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "ask_replies" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "ask_routes" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "asks" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "offers" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "checkups" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "contacts" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "gives" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "introductions" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "inventory_circles" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "landing_credits" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "landings" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "pledges" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "meetings" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "members" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "outreaches" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "tasks" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "thanks" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "weeks" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);