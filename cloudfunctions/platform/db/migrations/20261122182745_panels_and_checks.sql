CREATE TABLE "panel_lot" (
	"review_id" uuid PRIMARY KEY NOT NULL,
	"head_day" date NOT NULL,
	"seed" text NOT NULL,
	"candidates" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "county_head" (
	"day" date PRIMARY KEY NOT NULL,
	"head" "bytea" NOT NULL,
	"entries" bigint NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "county_head_hash" CHECK (length("county_head"."head") = 32)
);
--> statement-breakpoint
ALTER TABLE "deed" DROP CONSTRAINT "deed_status";--> statement-breakpoint
ALTER TABLE "deed" DROP CONSTRAINT "deed_award_with_decision";--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "body" text NOT NULL;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "panel_sought_on" date;--> statement-breakpoint
ALTER TABLE "panel_lot" ADD CONSTRAINT "panel_lot_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_panel" ON "review" USING btree ("id") WHERE "review"."status" = 'panel';--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_body" CHECK ("review"."body" in ('council', 'panel', 'townshipPanel', 'countyPanel'));--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_status" CHECK ("deed"."status" in ('submitted', 'returned', 'townshipCheck', 'accepted', 'declined', 'withdrawn', 'panel', 'onNotice', 'confirmed'));--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_award_with_decision" CHECK ("deed"."status" not in ('townshipCheck', 'accepted', 'onNotice', 'confirmed') or (("deed"."status" = 'townshipCheck' or "deed"."decided_at" is not null) and "deed"."public_text" is not null and "deed"."rule_set_version" is not null and "deed"."rule_code" is not null and "deed"."units" is not null));