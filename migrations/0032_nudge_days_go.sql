DROP POLICY "tenant_reads_own_group" ON "nudge_days" CASCADE;--> statement-breakpoint
DROP POLICY "jobs_sweep_all_groups" ON "nudge_days" CASCADE;--> statement-breakpoint
DROP TABLE "nudge_days" CASCADE;