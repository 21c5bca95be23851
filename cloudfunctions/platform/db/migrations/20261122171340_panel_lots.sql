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
ALTER TABLE "review" ADD COLUMN "body" text NOT NULL;--> statement-breakpoint
ALTER TABLE "panel_lot" ADD CONSTRAINT "panel_lot_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_panel" ON "review" USING btree ("id") WHERE "review"."status" = 'panel';--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_body" CHECK ("review"."body" in ('council', 'panel', 'townshipPanel', 'countyPanel'));