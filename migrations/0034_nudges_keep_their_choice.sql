ALTER TABLE "nudges" ADD COLUMN "thing" text NOT NULL;--> statement-breakpoint
ALTER TABLE "nudges" ADD COLUMN "about_ids" text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "nudges" ADD COLUMN "choice" jsonb NOT NULL;