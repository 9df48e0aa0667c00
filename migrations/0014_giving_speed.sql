CREATE INDEX "gives_led" ON "gives" USING btree ("group_id","giver_id","given_at") WHERE state = 'confirmed' and warmth in ('met', 'outcome');--> statement-breakpoint
CREATE INDEX "introductions_of_pair" ON "introductions" USING btree ("group_id","first_id","second_id");--> statement-breakpoint
CREATE INDEX "introductions_of_asker" ON "introductions" USING btree ("group_id","asker_id");