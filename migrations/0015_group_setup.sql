ALTER TABLE "groups" ADD COLUMN "locale" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "setup_offered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "is_admin" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "first_give_asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "first_give_remind_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "members_first_give" ON "members" USING btree ("first_give_remind_at") WHERE first_give_remind_at is not null;