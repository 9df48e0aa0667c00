CREATE TABLE "contact_books" (
	"group_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"people" text NOT NULL,
	CONSTRAINT "contact_books_group_id_owner_id_pk" PRIMARY KEY("group_id","owner_id")
);
--> statement-breakpoint
ALTER TABLE "contact_books" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "contacts_by_touch";--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_books" ADD CONSTRAINT "contact_books_group_id_owner_id_members_group_id_id_fk" FOREIGN KEY ("group_id","owner_id") REFERENCES "public"."members"("group_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_by_touch" ON "contacts" USING btree ("group_id","owner_id","tie","last_spoke_on","cadence_weeks","id");--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "contact_books" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));