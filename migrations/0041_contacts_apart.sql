CREATE TABLE "contacts_apart" (
	"group_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "contacts_apart_group_id_owner_id_one_id_other_id_pk" PRIMARY KEY("group_id","owner_id","one_id","other_id"),
	CONSTRAINT "contacts_apart_in_order" CHECK (one_id < other_id)
);
--> statement-breakpoint
ALTER TABLE "contacts_apart" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "asks" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "contacts_apart" ADD CONSTRAINT "contacts_apart_one" FOREIGN KEY ("group_id","owner_id","one_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts_apart" ADD CONSTRAINT "contacts_apart_other" FOREIGN KEY ("group_id","owner_id","other_id") REFERENCES "public"."contacts"("group_id","owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_apart_by_other" ON "contacts_apart" USING btree ("group_id","owner_id","other_id");--> statement-breakpoint
CREATE POLICY "owner_reads_own_rows" ON "contacts_apart" AS PERMISSIVE FOR ALL TO "kith_tenant" USING (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid)) WITH CHECK (group_id = (select nullif(current_setting('kith.group_id', true), '')::uuid) and owner_id = (select nullif(current_setting('kith.member_id', true), '')::uuid));