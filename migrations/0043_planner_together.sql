CREATE POLICY "planner_reads_ids_and_days" ON "blocks" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "meet_answers" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "meet_questions" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "path_asks" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "path_requests" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "round_members" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "round_pairs" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "round_plans" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "round_seats" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);--> statement-breakpoint
CREATE POLICY "planner_reads_ids_and_days" ON "rounds" AS PERMISSIVE FOR SELECT TO "kith_planner" USING (true);