CREATE TABLE "household_score" (
	"household_id" uuid NOT NULL,
	"period" text NOT NULL,
	"village_code" text NOT NULL,
	"township_code" text NOT NULL,
	"honor" integer NOT NULL,
	"bonus_entries" integer NOT NULL,
	"listed" boolean NOT NULL,
	CONSTRAINT "household_score_household_id_period_pk" PRIMARY KEY("household_id","period")
);
--> statement-breakpoint
CREATE TABLE "ballot" (
	"review_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"rule_code" text,
	"units" integer,
	"value" integer,
	"evidence_seen" text[],
	"reason" text,
	"words" text,
	"cast_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ballot_review_id_person_id_pk" PRIMARY KEY("review_id","person_id"),
	CONSTRAINT "ballot_choice" CHECK ("ballot"."choice" in ('approve', 'return', 'decline')),
	CONSTRAINT "ballot_reason" CHECK ("ballot"."reason" in ('untrue', 'duplicate', 'ordinaryDuty', 'notThisVillage', 'cannotBeVerified', 'other')),
	CONSTRAINT "ballot_shape" CHECK (case "ballot"."choice" when 'approve' then ("ballot"."rule_code" is null) = ("ballot"."value" is null) and ("ballot"."rule_code" is null) = ("ballot"."units" is null) and coalesce("ballot"."units", 1) > 0 when 'return' then "ballot"."words" is not null else "ballot"."words" is not null and "ballot"."reason" is not null end)
);
--> statement-breakpoint
CREATE TABLE "electorate_seat" (
	"review_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "electorate_seat_review_id_person_id_pk" PRIMARY KEY("review_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "panel_lot" (
	"review_id" uuid PRIMARY KEY NOT NULL,
	"head_day" date NOT NULL,
	"seed" text NOT NULL,
	"candidates" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"division_code" text NOT NULL,
	"body" text NOT NULL,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"recused_count" integer,
	"panel_sought_on" date,
	"claimed_by" uuid,
	"claimed_until" timestamp with time zone,
	CONSTRAINT "review_subject" CHECK ("review"."subject" in ('deed')),
	CONSTRAINT "review_body" CHECK ("review"."body" in ('council', 'panel', 'townshipPanel', 'countyPanel')),
	CONSTRAINT "review_status" CHECK ("review"."status" in ('open', 'passed', 'returned', 'declined', 'panel', 'withdrawn')),
	CONSTRAINT "review_closed" CHECK (("review"."status" = 'open') = ("review"."closed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "review_party" (
	"review_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"part" text NOT NULL,
	CONSTRAINT "review_party_review_id_person_id_part_pk" PRIMARY KEY("review_id","person_id","part"),
	CONSTRAINT "review_party_part" CHECK ("review_party"."part" in ('praised', 'nominator', 'helped', 'witness', 'enteredBy'))
);
--> statement-breakpoint
CREATE TABLE "deed" (
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"deed_class" text NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"story" text NOT NULL,
	"place" text NOT NULL,
	"happened_on" date NOT NULL,
	"account_id" uuid NOT NULL,
	"nominator_id" uuid,
	"entered_by_id" uuid,
	"anonymous" boolean NOT NULL,
	"public_text" text,
	"public_text_by" uuid,
	"rule_set_version" integer,
	"rule_code" text,
	"units" integer,
	"submitted_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"credited_at" timestamp with time zone,
	CONSTRAINT "deed_class" CHECK ("deed"."deed_class" in ('helpingOthers', 'braveryForJustice', 'honestyAndTrust', 'dedicationToWork', 'filialPiety', 'customsReform', 'villageEnvironment', 'volunteerService', 'neighbourlyHarmony')),
	CONSTRAINT "deed_status" CHECK ("deed"."status" in ('submitted', 'returned', 'townshipCheck', 'accepted', 'declined', 'withdrawn', 'panel', 'onNotice', 'confirmed', 'appealed', 'reexamined', 'overturned', 'keptPrivate')),
	CONSTRAINT "deed_award_with_decision" CHECK ("deed"."status" not in ('townshipCheck', 'accepted', 'onNotice', 'confirmed') or (("deed"."status" = 'townshipCheck' or "deed"."decided_at" is not null) and "deed"."public_text" is not null and "deed"."rule_set_version" is not null and "deed"."rule_code" is not null and "deed"."units" is not null)),
	CONSTRAINT "deed_published_before_credited" CHECK ("deed"."credited_at" is null or "deed"."published_at" < "deed"."credited_at"),
	CONSTRAINT "deed_credited_when_confirmed" CHECK (("deed"."status" = 'confirmed') = ("deed"."credited_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "deed_helped" (
	"deed_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "deed_helped_deed_id_person_id_pk" PRIMARY KEY("deed_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "deed_praised" (
	"deed_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"consent" text DEFAULT 'unanswered' NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "deed_praised_deed_id_person_id_pk" PRIMARY KEY("deed_id","person_id"),
	CONSTRAINT "deed_praised_consent" CHECK ("deed_praised"."consent" in ('unanswered', 'fullName', 'surnameOnly', 'anonymous', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "deed_witness" (
	"deed_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"note" text NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deed_witness_deed_id_person_id_pk" PRIMARY KEY("deed_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "clerk_task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"person_id" uuid,
	"message_id" uuid,
	"opened_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	CONSTRAINT "clerk_task_kind" CHECK ("clerk_task"."kind" in ('tellThem', 'takeDown')),
	CONSTRAINT "clerk_task_subject" CHECK ("clerk_task"."subject" in ('deed')),
	CONSTRAINT "clerk_task_tells" CHECK (("clerk_task"."kind" = 'tellThem') = ("clerk_task"."message_id" is not null)),
	CONSTRAINT "clerk_task_done" CHECK (("clerk_task"."done_at" is null) = ("clerk_task"."done_by" is null))
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"template" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"facts" jsonb NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "message_template" CHECK ("message"."template" in ('deedReturned', 'deedAccepted', 'deedDeclined', 'deedOnNotice', 'deedConfirmed', 'consentAsked')),
	CONSTRAINT "message_subject" CHECK ("message"."subject" in ('deed'))
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"division_code" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"provisional" boolean NOT NULL,
	"electorate" integer NOT NULL,
	"recused" integer NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "notice_kind" CHECK ("notice"."kind" in ('deed')),
	CONSTRAINT "notice_order" CHECK ("notice"."closes_at" > "notice"."opened_at"),
	CONSTRAINT "notice_settled_after_close" CHECK ("notice"."settled_at" is null or "notice"."settled_at" >= "notice"."closes_at")
);
--> statement-breakpoint
CREATE TABLE "notice_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"notice_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"person_id" uuid,
	"effective_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"openid" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_openid_unique" UNIQUE("openid")
);
--> statement-breakpoint
CREATE TABLE "binding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"village_code" text NOT NULL,
	"claimed_name" text NOT NULL,
	"birth_year" integer NOT NULL,
	"status" text NOT NULL,
	"person_id" uuid,
	"reason" text,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "binding_status" CHECK ("binding"."status" in ('requested', 'approved', 'refused')),
	CONSTRAINT "binding_approved_has_person" CHECK (("binding"."status" = 'approved') = ("binding"."person_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "division" (
	"code" text PRIMARY KEY NOT NULL,
	"parent_code" text,
	"level" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "division_level" CHECK ("division"."level" in ('county', 'township', 'village')),
	CONSTRAINT "division_code_under_parent" CHECK ("division"."parent_code" is null or starts_with("division"."code", "division"."parent_code"))
);
--> statement-breakpoint
CREATE TABLE "household" (
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"number" text NOT NULL,
	"group_name" text NOT NULL,
	"head_id" uuid NOT NULL,
	"listing" text DEFAULT 'unanswered' NOT NULL,
	"ledger_salt" "bytea" NOT NULL,
	"opened_on" date NOT NULL,
	"closed_on" date,
	CONSTRAINT "household_listing" CHECK ("household"."listing" in ('unanswered', 'named', 'masked', 'hidden'))
);
--> statement-breakpoint
CREATE TABLE "kinship" (
	"person_a" uuid NOT NULL,
	"person_b" uuid NOT NULL,
	"relation" text NOT NULL,
	"declared_by" uuid,
	"declared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "kinship_person_a_person_b_pk" PRIMARY KEY("person_a","person_b"),
	CONSTRAINT "kinship_pair_order" CHECK ("kinship"."person_a" < "kinship"."person_b"),
	CONSTRAINT "kinship_relation" CHECK ("kinship"."relation" in ('spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild', 'inLaw', 'auntUncle', 'nieceNephew', 'cousin'))
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"household_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"until_date" date,
	CONSTRAINT "membership_person_id_from_date_pk" PRIMARY KEY("person_id","from_date"),
	CONSTRAINT "membership_order" CHECK ("membership"."until_date" is null or "membership"."until_date" >= "membership"."from_date")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"pinyin" text NOT NULL,
	"birth_year" integer NOT NULL,
	CONSTRAINT "person_birth_year" CHECK ("person"."birth_year" between 1900 and 2100)
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"division_code" text NOT NULL,
	"from_date" date NOT NULL,
	"until_date" date NOT NULL,
	CONSTRAINT "role_grant_role" CHECK ("role_grant"."role" in ('councilMember', 'committeeMember', 'clerk', 'supervisor', 'townshipOfficer', 'townshipPanellist', 'countyOfficer', 'countyPanellist')),
	CONSTRAINT "role_grant_order" CHECK ("role_grant"."until_date" >= "role_grant"."from_date")
);
--> statement-breakpoint
CREATE TABLE "photo" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"deed_id" uuid,
	"position" integer DEFAULT 0 NOT NULL,
	"status" text NOT NULL,
	"ticket_hash" "bytea" NOT NULL,
	"ticket_expires_at" timestamp with time zone NOT NULL,
	"byte_length" integer,
	"received_at" timestamp with time zone,
	"judged_by" uuid,
	CONSTRAINT "photo_ticket_hash_unique" UNIQUE("ticket_hash"),
	CONSTRAINT "photo_status" CHECK ("photo"."status" in ('awaited', 'human', 'passed', 'refused')),
	CONSTRAINT "photo_received" CHECK (("photo"."status" = 'awaited') = ("photo"."received_at" is null))
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
CREATE TABLE "ledger_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"household_id" uuid NOT NULL,
	"person_id" uuid,
	"rule_set_version" integer NOT NULL,
	"rule_code" text NOT NULL,
	"honor" integer NOT NULL,
	"redeemable" integer NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid NOT NULL,
	"reverses_id" uuid,
	"act_on" date NOT NULL,
	"posted_by" uuid,
	"posted_at" timestamp with time zone NOT NULL,
	"counts_at" timestamp with time zone NOT NULL,
	"commitment" "bytea" NOT NULL,
	"prev_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "ledger_entry_chain" UNIQUE("village_code","seq"),
	CONSTRAINT "ledger_entry_kind" CHECK ("ledger_entry"."kind" in ('base', 'bonus', 'reversal')),
	CONSTRAINT "ledger_entry_source" CHECK ("ledger_entry"."source" in ('roster', 'deed')),
	CONSTRAINT "ledger_entry_reversal" CHECK (("ledger_entry"."kind" = 'reversal') = ("ledger_entry"."reverses_id" is not null)),
	CONSTRAINT "ledger_entry_sign" CHECK (case when "ledger_entry"."kind" = 'reversal' then "ledger_entry"."honor" <= 0 and "ledger_entry"."redeemable" <= 0 else "ledger_entry"."honor" > 0 and "ledger_entry"."redeemable" >= 0 end),
	CONSTRAINT "ledger_entry_counts" CHECK ("ledger_entry"."counts_at" = "ledger_entry"."posted_at" or "ledger_entry"."kind" = 'reversal'),
	CONSTRAINT "ledger_entry_base_not_redeemable" CHECK ("ledger_entry"."kind" <> 'base' or "ledger_entry"."redeemable" = 0),
	CONSTRAINT "ledger_entry_hashes" CHECK (length("ledger_entry"."hash") = 32 and length("ledger_entry"."prev_hash") = 32 and length("ledger_entry"."commitment") = 32)
);
--> statement-breakpoint
CREATE TABLE "rule" (
	"rule_set_version" integer NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"deed_class" text,
	"points" integer NOT NULL,
	"unit" text NOT NULL,
	"cap_points" integer,
	"cap_period" text,
	"evidence" text[] NOT NULL,
	"township_check" boolean NOT NULL,
	"redeemable" boolean NOT NULL,
	CONSTRAINT "rule_rule_set_version_code_pk" PRIMARY KEY("rule_set_version","code"),
	CONSTRAINT "rule_deed_class" CHECK ("rule"."deed_class" in ('helpingOthers', 'braveryForJustice', 'honestyAndTrust', 'dedicationToWork', 'filialPiety', 'customsReform', 'villageEnvironment', 'volunteerService', 'neighbourlyHarmony')),
	CONSTRAINT "rule_cap_period" CHECK ("rule"."cap_period" in ('month', 'quarter', 'year', 'once', 'event', 'certificate', 'highest')),
	CONSTRAINT "rule_no_deduction" CHECK ("rule"."points" > 0)
);
--> statement-breakpoint
CREATE TABLE "rule_adoption" (
	"village_code" text NOT NULL,
	"rule_set_version" integer NOT NULL,
	"met_on" date NOT NULL,
	"entitled" integer NOT NULL,
	"present" integer NOT NULL,
	"in_favour" integer NOT NULL,
	"in_force_from" date NOT NULL,
	CONSTRAINT "rule_adoption_village_code_rule_set_version_pk" PRIMARY KEY("village_code","rule_set_version"),
	CONSTRAINT "rule_adoption_quorum" CHECK ("rule_adoption"."present" * 3 >= "rule_adoption"."entitled" * 2 and "rule_adoption"."present" <= "rule_adoption"."entitled"),
	CONSTRAINT "rule_adoption_majority" CHECK ("rule_adoption"."in_favour" * 2 > "rule_adoption"."present" and "rule_adoption"."in_favour" <= "rule_adoption"."present"),
	CONSTRAINT "rule_adoption_after_notice" CHECK ("rule_adoption"."in_force_from" > "rule_adoption"."met_on" + 7)
);
--> statement-breakpoint
CREATE TABLE "rule_set" (
	"version" integer PRIMARY KEY NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" uuid,
	"person_id" uuid,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intent" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"path" text NOT NULL,
	"body_hash" "bytea" NOT NULL,
	"answer" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "intent_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "household_score" ADD CONSTRAINT "household_score_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_only_of_electorate" FOREIGN KEY ("review_id","person_id") REFERENCES "public"."electorate_seat"("review_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "electorate_seat" ADD CONSTRAINT "electorate_seat_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "electorate_seat" ADD CONSTRAINT "electorate_seat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_lot" ADD CONSTRAINT "panel_lot_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_claimed_by_person_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_party" ADD CONSTRAINT "review_party_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_party" ADD CONSTRAINT "review_party_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_nominator_id_person_id_fk" FOREIGN KEY ("nominator_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_entered_by_id_person_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_public_text_by_person_id_fk" FOREIGN KEY ("public_text_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_helped" ADD CONSTRAINT "deed_helped_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_helped" ADD CONSTRAINT "deed_helped_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_praised" ADD CONSTRAINT "deed_praised_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_praised" ADD CONSTRAINT "deed_praised_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_witness" ADD CONSTRAINT "deed_witness_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_witness" ADD CONSTRAINT "deed_witness_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clerk_task" ADD CONSTRAINT "clerk_task_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clerk_task" ADD CONSTRAINT "clerk_task_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clerk_task" ADD CONSTRAINT "clerk_task_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clerk_task" ADD CONSTRAINT "clerk_task_done_by_person_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_line" ADD CONSTRAINT "notice_line_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_line" ADD CONSTRAINT "notice_line_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "binding" ADD CONSTRAINT "binding_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "binding" ADD CONSTRAINT "binding_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "binding" ADD CONSTRAINT "binding_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "binding" ADD CONSTRAINT "binding_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household" ADD CONSTRAINT "household_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household" ADD CONSTRAINT "household_head_id_person_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kinship" ADD CONSTRAINT "kinship_person_a_person_id_fk" FOREIGN KEY ("person_a") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kinship" ADD CONSTRAINT "kinship_person_b_person_id_fk" FOREIGN KEY ("person_b") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kinship" ADD CONSTRAINT "kinship_declared_by_person_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_judged_by_person_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_posted_by_person_id_fk" FOREIGN KEY ("posted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_rule" FOREIGN KEY ("rule_set_version","rule_code") REFERENCES "public"."rule"("rule_set_version","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_reverses" FOREIGN KEY ("reverses_id") REFERENCES "public"."ledger_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule" ADD CONSTRAINT "rule_rule_set_version_rule_set_version_fk" FOREIGN KEY ("rule_set_version") REFERENCES "public"."rule_set"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_adoption" ADD CONSTRAINT "rule_adoption_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_adoption" ADD CONSTRAINT "rule_adoption_rule_set_version_rule_set_version_fk" FOREIGN KEY ("rule_set_version") REFERENCES "public"."rule_set"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intent" ADD CONSTRAINT "intent_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "household_score_village" ON "household_score" USING btree ("village_code","period","honor" DESC NULLS LAST,"household_id") WHERE "household_score"."listed" and "household_score"."bonus_entries" > 0;--> statement-breakpoint
CREATE INDEX "household_score_township" ON "household_score" USING btree ("township_code","period","honor" DESC NULLS LAST,"household_id") WHERE "household_score"."listed" and "household_score"."bonus_entries" > 0;--> statement-breakpoint
CREATE INDEX "household_score_county" ON "household_score" USING btree ("period","honor" DESC NULLS LAST,"household_id") WHERE "household_score"."listed" and "household_score"."bonus_entries" > 0;--> statement-breakpoint
CREATE INDEX "electorate_seat_person" ON "electorate_seat" USING btree ("person_id","review_id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_one_open" ON "review" USING btree ("subject","subject_id") WHERE "review"."status" = 'open';--> statement-breakpoint
CREATE INDEX "review_subject_id" ON "review" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "review_queue" ON "review" USING btree ("division_code","status","opened_at","id");--> statement-breakpoint
CREATE INDEX "review_due" ON "review" USING btree ("closes_at") WHERE "review"."status" = 'open';--> statement-breakpoint
CREATE INDEX "review_panel" ON "review" USING btree ("id") WHERE "review"."status" = 'panel';--> statement-breakpoint
CREATE INDEX "deed_village_date" ON "deed" USING btree ("village_code","happened_on");--> statement-breakpoint
CREATE INDEX "deed_account" ON "deed" USING btree ("account_id","id");--> statement-breakpoint
CREATE INDEX "deed_nominator" ON "deed" USING btree ("nominator_id");--> statement-breakpoint
CREATE INDEX "deed_credited" ON "deed" USING btree ("village_code","credited_at") WHERE "deed"."status" = 'confirmed';--> statement-breakpoint
CREATE INDEX "deed_awaiting_consent" ON "deed" USING btree ("decided_at") WHERE "deed"."status" = 'accepted';--> statement-breakpoint
CREATE INDEX "deed_praised_person" ON "deed_praised" USING btree ("person_id","deed_id");--> statement-breakpoint
CREATE INDEX "deed_witness_person" ON "deed_witness" USING btree ("person_id","deed_id");--> statement-breakpoint
CREATE INDEX "clerk_task_queue" ON "clerk_task" USING btree ("village_code","opened_at","id") WHERE "clerk_task"."done_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "clerk_task_tells_once" ON "clerk_task" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "message_inbox" ON "message" USING btree ("person_id","sent_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "notice_number" ON "notice" USING btree ("division_code","year","number");--> statement-breakpoint
CREATE INDEX "notice_list" ON "notice" USING btree ("division_code","closes_at","id");--> statement-breakpoint
CREATE INDEX "notice_due" ON "notice" USING btree ("closes_at") WHERE "notice"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "notice_line_notice" ON "notice_line" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "notice_line_subject" ON "notice_line" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "binding_village" ON "binding" USING btree ("village_code","status","requested_at");--> statement-breakpoint
CREATE UNIQUE INDEX "binding_one_open_request" ON "binding" USING btree ("account_id") WHERE "binding"."status" in ('requested', 'approved');--> statement-breakpoint
CREATE UNIQUE INDEX "binding_one_account_a_person" ON "binding" USING btree ("person_id") WHERE "binding"."status" = 'approved';--> statement-breakpoint
CREATE INDEX "division_parent" ON "division" USING btree ("parent_code");--> statement-breakpoint
CREATE UNIQUE INDEX "household_number" ON "household" USING btree ("village_code","number");--> statement-breakpoint
CREATE INDEX "kinship_b" ON "kinship" USING btree ("person_b");--> statement-breakpoint
CREATE INDEX "membership_household" ON "membership" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_one_household_at_a_time" ON "membership" USING btree ("person_id") WHERE "membership"."until_date" is null;--> statement-breakpoint
CREATE INDEX "person_name" ON "person" USING btree ("name");--> statement-breakpoint
CREATE INDEX "role_grant_person" ON "role_grant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_grant_division" ON "role_grant" USING btree ("division_code","role");--> statement-breakpoint
CREATE INDEX "photo_deed" ON "photo" USING btree ("deed_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entry_once" ON "ledger_entry" USING btree ("source_id","rule_code","household_id",coalesce("person_id", "household_id")) WHERE "ledger_entry"."reverses_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entry_reversed_once" ON "ledger_entry" USING btree ("reverses_id");--> statement-breakpoint
CREATE INDEX "ledger_entry_household" ON "ledger_entry" USING btree ("household_id","posted_at","id");--> statement-breakpoint
CREATE INDEX "ledger_entry_source" ON "ledger_entry" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "intent_at" ON "intent" USING btree ("at");