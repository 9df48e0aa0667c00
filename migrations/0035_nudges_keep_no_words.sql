ALTER TABLE "nudges" DROP COLUMN "subject_id";--> statement-breakpoint
ALTER TABLE "nudges" DROP COLUMN "person_id";--> statement-breakpoint
ALTER TABLE "nudges" DROP COLUMN "reasons";