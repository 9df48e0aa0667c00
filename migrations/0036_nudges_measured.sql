ALTER TABLE "nudges" ADD COLUMN "is_measured" boolean NOT NULL;--> statement-breakpoint
CREATE INDEX "nudges_by_age" ON "nudges" USING btree ("planned_at");