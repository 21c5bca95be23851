DROP INDEX "electorate_seat_person";--> statement-breakpoint
ALTER TABLE "electorate_seat" ADD COLUMN "opened_at" timestamp with time zone DEFAULT '-infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "electorate_seat" ADD COLUMN "open" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "electorate_seat_open" ON "electorate_seat" USING btree ("person_id","opened_at","review_id") WHERE "electorate_seat"."open";--> statement-breakpoint
CREATE INDEX "electorate_seat_person" ON "electorate_seat" USING btree ("person_id","opened_at","review_id");