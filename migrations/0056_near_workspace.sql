ALTER TABLE "introductions" ADD COLUMN "near_workspace_id" uuid;--> statement-breakpoint
ALTER TABLE "path_requests" ADD COLUMN "near_workspace_id" uuid;