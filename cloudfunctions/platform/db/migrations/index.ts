/** Made by `npm run generate` from the files beside it; not to be edited. */
export interface Migration {
  name: string
  sql: string
}

export const MIGRATIONS: readonly Migration[] = [
  {
    name: '20261123072727_first_tables',
    sql: `CREATE TABLE "activity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"rule_set_version" integer NOT NULL,
	"rule_code" text NOT NULL,
	"event" text NOT NULL,
	"held_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"words" text,
	CONSTRAINT "activity_status" CHECK ("activity"."status" in ('entered', 'returned', 'confirmed', 'withdrawn')),
	CONSTRAINT "activity_second_person" CHECK ("activity"."decided_by" <> "activity"."entered_by"),
	CONSTRAINT "activity_decided" CHECK ("activity"."status" not in ('confirmed', 'returned') or ("activity"."decided_by" is not null and "activity"."decided_at" is not null)),
	CONSTRAINT "activity_returned_says_why" CHECK ("activity"."status" <> 'returned' or "activity"."words" is not null)
);
--> statement-breakpoint
CREATE TABLE "activity_person" (
	"activity_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"units" integer NOT NULL,
	CONSTRAINT "activity_person_activity_id_person_id_pk" PRIMARY KEY("activity_id","person_id"),
	CONSTRAINT "activity_person_units" CHECK ("activity_person"."units" > 0)
);
--> statement-breakpoint
CREATE TABLE "activity_photo" (
	"photo_id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deed_appeal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deed_id" uuid NOT NULL,
	"division_code" text NOT NULL,
	"appealed_by" uuid NOT NULL,
	"words" text NOT NULL,
	"appealed_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"escalated_at" timestamp with time zone,
	"reminded_on" date,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "deed_appeal_outcome" CHECK ("deed_appeal"."outcome" in ('accepted', 'declined')),
	CONSTRAINT "deed_appeal_decided" CHECK (("deed_appeal"."decided_at" is null) = ("deed_appeal"."decided_by" is null) and ("deed_appeal"."decided_at" is null) = ("deed_appeal"."outcome" is null))
);
--> statement-breakpoint
CREATE TABLE "frozen_board" (
	"kind" text NOT NULL,
	"division_code" text NOT NULL,
	"period" text NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "frozen_board_kind_division_code_period_pk" PRIMARY KEY("kind","division_code","period"),
	CONSTRAINT "frozen_board_kind" CHECK ("frozen_board"."kind" in ('households', 'villages'))
);
--> statement-breakpoint
CREATE TABLE "frozen_household_row" (
	"kind" text NOT NULL,
	"division_code" text NOT NULL,
	"period" text NOT NULL,
	"household_id" uuid NOT NULL,
	"honor" integer NOT NULL,
	CONSTRAINT "frozen_household_row_division_code_period_household_id_pk" PRIMARY KEY("division_code","period","household_id"),
	CONSTRAINT "frozen_household_row_kind" CHECK ("frozen_household_row"."kind" = 'households')
);
--> statement-breakpoint
CREATE TABLE "frozen_village_row" (
	"kind" text NOT NULL,
	"division_code" text NOT NULL,
	"period" text NOT NULL,
	"village_code" text NOT NULL,
	"households" integer NOT NULL,
	"with_bonus" integer NOT NULL,
	"points" integer NOT NULL,
	CONSTRAINT "frozen_village_row_division_code_period_village_code_pk" PRIMARY KEY("division_code","period","village_code"),
	CONSTRAINT "frozen_village_row_kind" CHECK ("frozen_village_row"."kind" = 'villages')
);
--> statement-breakpoint
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
CREATE TABLE "village_score" (
	"village_code" text NOT NULL,
	"period" text NOT NULL,
	"township_code" text NOT NULL,
	"households" integer NOT NULL,
	"with_bonus" integer NOT NULL,
	"points" integer NOT NULL,
	"counted_seq" bigint NOT NULL,
	CONSTRAINT "village_score_village_code_period_pk" PRIMARY KEY("village_code","period"),
	CONSTRAINT "village_score_parts" CHECK ("village_score"."with_bonus" >= 0 and "village_score"."with_bonus" <= "village_score"."households")
);
--> statement-breakpoint
CREATE TABLE "certificate" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"division_code" text NOT NULL,
	"household_id" uuid,
	"person_id" uuid,
	"issued_on" date NOT NULL,
	"until" date,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "certificate_kind" CHECK ("certificate"."kind" in ('creditHousehold', 'creditVillage', 'creditTownship', 'creditEnterprise', 'exemplar')),
	CONSTRAINT "certificate_one_holder" CHECK ("certificate"."household_id" is null or "certificate"."person_id" is null),
	CONSTRAINT "certificate_term" CHECK ("certificate"."until" is null or "certificate"."until" >= "certificate"."issued_on")
);
--> statement-breakpoint
CREATE TABLE "complaint" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"person_id" uuid,
	"kind" text NOT NULL,
	"topic" text NOT NULL,
	"division_code" text NOT NULL,
	"handler_code" text NOT NULL,
	"anonymous" boolean NOT NULL,
	"status" text NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"answer_by" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"escalated_at" timestamp with time zone,
	"rating" integer,
	CONSTRAINT "complaint_kind" CHECK ("complaint"."kind" in ('complaint', 'suggestion')),
	CONSTRAINT "complaint_topic" CHECK ("complaint"."topic" in ('review', 'points', 'notice', 'conduct', 'privacy', 'app', 'other')),
	CONSTRAINT "complaint_status" CHECK ("complaint"."status" in ('submitted', 'accepted', 'answered', 'rated')),
	CONSTRAINT "complaint_due" CHECK (("complaint"."due_at" is not null) = ("complaint"."status" in ('submitted', 'accepted'))),
	CONSTRAINT "complaint_rating" CHECK (("complaint"."rating" is not null) = ("complaint"."status" = 'rated') and coalesce("complaint"."rating", 1) between 1 and 5),
	CONSTRAINT "complaint_asked_twice_at_most" CHECK ("complaint"."round" between 1 and 2),
	CONSTRAINT "complaint_never_to_whom_it_is_of" CHECK (starts_with("complaint"."division_code", "complaint"."handler_code") and "complaint"."division_code" <> "complaint"."handler_code")
);
--> statement-breakpoint
CREATE TABLE "complaint_round" (
	"complaint_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"asked" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "complaint_round_complaint_id_round_pk" PRIMARY KEY("complaint_id","round"),
	CONSTRAINT "complaint_round_answered" CHECK (("complaint_round"."answer" is null) = ("complaint_round"."answered_at" is null) and ("complaint_round"."answer" is null) = ("complaint_round"."answered_by" is null))
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
CREATE TABLE "officer_decision" (
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"division_code" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "officer_decision_subject_id_person_id_pk" PRIMARY KEY("subject_id","person_id"),
	CONSTRAINT "officer_decision_subject" CHECK ("officer_decision"."subject" in ('deed', 'credit'))
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
	"cause" text,
	"cause_words" text,
	"panel_sought_on" date,
	"claimed_by" uuid,
	"claimed_until" timestamp with time zone,
	CONSTRAINT "review_subject" CHECK ("review"."subject" in ('deed', 'credit')),
	CONSTRAINT "review_body" CHECK ("review"."body" in ('council', 'committees', 'panel', 'townshipPanel', 'countyPanel')),
	CONSTRAINT "review_status" CHECK ("review"."status" in ('open', 'passed', 'returned', 'declined', 'panel', 'withdrawn')),
	CONSTRAINT "review_cause" CHECK ("review"."cause" in ('newFacts', 'kinFound')),
	CONSTRAINT "review_new_facts" CHECK (("review"."cause_words" is not null) = (coalesce("review"."cause", '') = 'newFacts')),
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
CREATE TABLE "credit_adoption" (
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"version" integer NOT NULL,
	"met_on" date NOT NULL,
	"entitled" integer NOT NULL,
	"present" integer NOT NULL,
	"in_favour" integer NOT NULL,
	"minutes" text NOT NULL,
	"consequences" jsonb NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"in_force_from" date NOT NULL,
	CONSTRAINT "credit_adoption_quorum" CHECK ("credit_adoption"."present" * 3 >= "credit_adoption"."entitled" * 2 and "credit_adoption"."present" <= "credit_adoption"."entitled"),
	CONSTRAINT "credit_adoption_majority" CHECK ("credit_adoption"."in_favour" * 2 > "credit_adoption"."present" and "credit_adoption"."in_favour" <= "credit_adoption"."present"),
	CONSTRAINT "credit_adoption_after_notice" CHECK ("credit_adoption"."in_force_from" > "credit_adoption"."met_on" + 7)
);
--> statement-breakpoint
CREATE TABLE "credit_adoption_outcome" (
	"adoption_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"in_force_from" date,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "credit_adoption_outcome_adoption_id_outcome_pk" PRIMARY KEY("adoption_id","outcome"),
	CONSTRAINT "credit_adoption_outcome_kind" CHECK ("credit_adoption_outcome"."outcome" in ('inForce', 'overturned')),
	CONSTRAINT "credit_adoption_outcome_from" CHECK (("credit_adoption_outcome"."outcome" = 'inForce') = ("credit_adoption_outcome"."in_force_from" is not null))
);
--> statement-breakpoint
CREATE TABLE "credit_assessment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid NOT NULL,
	"village_code" text NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"assessed_at" timestamp with time zone NOT NULL,
	"of_round" boolean NOT NULL,
	"honor" integer NOT NULL,
	"participations" integer NOT NULL,
	"deed_classes" integer NOT NULL,
	"upheld_objections" integer NOT NULL,
	"met" boolean NOT NULL,
	"grade" text,
	"flagged_at" timestamp with time zone,
	CONSTRAINT "credit_assessment_grade" CHECK ("credit_assessment"."grade" in ('A', 'AA', 'AAA'))
);
--> statement-breakpoint
CREATE TABLE "credit_criterion" (
	"version" integer NOT NULL,
	"code" text NOT NULL,
	"source" text NOT NULL,
	"measure" text NOT NULL,
	"scope" text NOT NULL,
	"threshold" integer,
	CONSTRAINT "credit_criterion_version_code_pk" PRIMARY KEY("version","code"),
	CONSTRAINT "credit_criterion_source" CHECK ("credit_criterion"."source" in ('computed', 'declared', 'attested')),
	CONSTRAINT "credit_criterion_measure" CHECK ("credit_criterion"."measure" in ('yearHonor', 'tookPart', 'businessKept', 'tookPartAway', 'materialsGiven', 'noWageArrears', 'noMajorPenalty')),
	CONSTRAINT "credit_criterion_scope" CHECK ("credit_criterion"."scope" in ('always', 'business', 'away', 'here')),
	CONSTRAINT "credit_criterion_threshold" CHECK (("credit_criterion"."source" = 'computed') = ("credit_criterion"."threshold" is not null))
);
--> statement-breakpoint
CREATE TABLE "credit_round" (
	"year" integer NOT NULL,
	"village_code" text NOT NULL,
	"assessed_at" timestamp with time zone NOT NULL,
	"households" integer NOT NULL,
	"reviewed_at" timestamp with time zone,
	CONSTRAINT "credit_round_year_village_code_pk" PRIMARY KEY("year","village_code")
);
--> statement-breakpoint
CREATE TABLE "credit_standard" (
	"version" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"last_day" date,
	"loaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "credit_standard_kind" CHECK ("credit_standard"."kind" in ('household', 'enterprise'))
);
--> statement-breakpoint
CREATE TABLE "credit_appeal" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"division_code" text NOT NULL,
	"appealed_by" uuid NOT NULL,
	"words" text NOT NULL,
	"appealed_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"escalated_at" timestamp with time zone,
	"reminded_on" date,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"accepted" boolean,
	CONSTRAINT "credit_appeal_decided" CHECK (("credit_appeal"."decided_at" is null) = ("credit_appeal"."decided_by" is null) and ("credit_appeal"."decided_at" is null) = ("credit_appeal"."accepted" is null))
);
--> statement-breakpoint
CREATE TABLE "credit_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"division_code" text NOT NULL,
	"household_id" uuid,
	"enterprise_id" uuid,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"standard_version" integer,
	"year" integer NOT NULL,
	"of_round" boolean DEFAULT false NOT NULL,
	"runs_business" boolean DEFAULT false NOT NULL,
	"away" boolean DEFAULT false NOT NULL,
	"applicant_id" uuid,
	"entered_by_id" uuid,
	"remedied" text,
	"attested_by" uuid,
	"attested_words" text,
	"assessment_id" uuid,
	"designated" integer,
	"out_of" integer,
	"grade" text,
	"returned_from" text,
	"applied_at" timestamp with time zone NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	CONSTRAINT "credit_case_kind" CHECK ("credit_case"."kind" in ('household', 'village', 'township', 'enterprise')),
	CONSTRAINT "credit_case_status" CHECK ("credit_case"."status" in ('applied', 'assessed', 'council', 'committees', 'department', 'township', 'onNotice', 'designated', 'overturned', 'returned', 'declined', 'appealed', 'withdrawn')),
	CONSTRAINT "credit_case_grade" CHECK ("credit_case"."grade" in ('A', 'AA', 'AAA')),
	CONSTRAINT "credit_case_of_household" CHECK (("credit_case"."kind" = 'household') = ("credit_case"."household_id" is not null)),
	CONSTRAINT "credit_case_of_enterprise" CHECK (("credit_case"."kind" = 'enterprise') = ("credit_case"."enterprise_id" is not null)),
	CONSTRAINT "credit_case_share" CHECK (("credit_case"."kind" in ('household', 'enterprise')) = ("credit_case"."out_of" is null)),
	CONSTRAINT "credit_case_standard" CHECK ("credit_case"."kind" not in ('household', 'enterprise') or "credit_case"."standard_version" is not null),
	CONSTRAINT "credit_case_returned" CHECK (("credit_case"."status" = 'returned') = ("credit_case"."returned_from" is not null)),
	CONSTRAINT "credit_case_attested" CHECK (("credit_case"."attested_by" is null) = ("credit_case"."attested_words" is null)),
	CONSTRAINT "credit_case_designated_after_notice" CHECK ("credit_case"."status" not in ('onNotice', 'designated') or ("credit_case"."decided_at" is not null and "credit_case"."published_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "credit_paper" (
	"photo_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credit_designation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"division_code" text NOT NULL,
	"household_id" uuid,
	"enterprise_id" uuid,
	"case_id" uuid NOT NULL,
	"status" text NOT NULL,
	"grade" text,
	"designated_on" date NOT NULL,
	"reviewed_year" integer NOT NULL,
	"asked_until" date,
	"valid_until" date,
	"term_reminded_on" date,
	"ended_on" date,
	CONSTRAINT "credit_designation_case_id_unique" UNIQUE("case_id"),
	CONSTRAINT "credit_designation_kind" CHECK ("credit_designation"."kind" in ('household', 'village', 'township', 'enterprise')),
	CONSTRAINT "credit_designation_status" CHECK ("credit_designation"."status" in ('designated', 'hearing', 'onNotice', 'withdrawn', 'lapsed', 'ceased')),
	CONSTRAINT "credit_designation_grade" CHECK ("credit_designation"."grade" in ('A', 'AA', 'AAA')),
	CONSTRAINT "credit_designation_of_enterprise" CHECK (("credit_designation"."kind" = 'enterprise') = ("credit_designation"."enterprise_id" is not null)),
	CONSTRAINT "credit_designation_term_of_enterprise" CHECK (("credit_designation"."kind" = 'enterprise') = ("credit_designation"."valid_until" is not null)),
	CONSTRAINT "credit_designation_of_household" CHECK (("credit_designation"."kind" = 'household') = ("credit_designation"."household_id" is not null)),
	CONSTRAINT "credit_designation_ended" CHECK (("credit_designation"."status" in ('withdrawn', 'lapsed', 'ceased')) = ("credit_designation"."ended_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "credit_withdrawal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"designation_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"hearing_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"heard_at" timestamp with time zone,
	"heard_by" uuid,
	"heard_words" text,
	"companion" text,
	"ended_at" timestamp with time zone,
	"withdrawn" boolean,
	"appeal_words" text,
	"appealed_by" uuid,
	"appealed_at" timestamp with time zone,
	"appeal_due_at" timestamp with time zone,
	"appeal_reminded_on" date,
	"appeal_decided_by" uuid,
	"appeal_decided_at" timestamp with time zone,
	CONSTRAINT "credit_withdrawal_warned" CHECK ("credit_withdrawal"."hearing_at" >= "credit_withdrawal"."proposed_at" + interval '7 days'),
	CONSTRAINT "credit_withdrawal_heard" CHECK (("credit_withdrawal"."heard_at" is null) = ("credit_withdrawal"."heard_words" is null)),
	CONSTRAINT "credit_withdrawal_ended" CHECK (("credit_withdrawal"."ended_at" is null) = ("credit_withdrawal"."withdrawn" is null)),
	CONSTRAINT "credit_withdrawal_only_after_hearing" CHECK (not coalesce("credit_withdrawal"."withdrawn", false) or "credit_withdrawal"."heard_at" is not null),
	CONSTRAINT "credit_withdrawal_appeal" CHECK (("credit_withdrawal"."appealed_at" is null) = ("credit_withdrawal"."appeal_words" is null))
);
--> statement-breakpoint
CREATE TABLE "credit_unmasking" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reader_id" uuid NOT NULL,
	"division_code" text NOT NULL,
	"reason" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL
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
	"erased_at" timestamp with time zone,
	CONSTRAINT "deed_class" CHECK ("deed"."deed_class" in ('helpingOthers', 'braveryForJustice', 'honestyAndTrust', 'dedicationToWork', 'filialPiety', 'customsReform', 'villageEnvironment', 'volunteerService', 'neighbourlyHarmony')),
	CONSTRAINT "deed_status" CHECK ("deed"."status" in ('submitted', 'returned', 'townshipCheck', 'accepted', 'declined', 'withdrawn', 'panel', 'onNotice', 'confirmed', 'appealed', 'reexamined', 'overturned', 'keptPrivate')),
	CONSTRAINT "deed_award_with_decision" CHECK ("deed"."status" not in ('townshipCheck', 'accepted', 'onNotice', 'confirmed') or (("deed"."status" = 'townshipCheck' or "deed"."decided_at" is not null) and "deed"."public_text" is not null and "deed"."rule_set_version" is not null and "deed"."rule_code" is not null and "deed"."units" is not null)),
	CONSTRAINT "deed_published_before_credited" CHECK ("deed"."credited_at" is null or "deed"."published_at" < "deed"."credited_at"),
	CONSTRAINT "deed_credited_when_confirmed" CHECK (("deed"."status" in ('confirmed', 'reexamined')) = ("deed"."credited_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "deed_helped" (
	"deed_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "deed_helped_deed_id_person_id_pk" PRIMARY KEY("deed_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "deed_outsider" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deed_id" uuid NOT NULL,
	"name" text NOT NULL,
	"place" text NOT NULL,
	"line_id" uuid,
	"confirmed_at" timestamp with time zone,
	"person_id" uuid,
	"linked_at" timestamp with time zone,
	"linked_by" uuid,
	CONSTRAINT "deed_outsider_linked" CHECK (("deed_outsider"."person_id" is null) = ("deed_outsider"."linked_at" is null)),
	CONSTRAINT "deed_outsider_confirmed_line" CHECK ("deed_outsider"."confirmed_at" is null or "deed_outsider"."line_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "deed_praised" (
	"deed_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"consent" text DEFAULT 'unanswered' NOT NULL,
	"points_wanted" boolean DEFAULT false NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"lined_at" timestamp with time zone,
	"guardian" text DEFAULT 'notNeeded' NOT NULL,
	CONSTRAINT "deed_praised_deed_id_person_id_pk" PRIMARY KEY("deed_id","person_id"),
	CONSTRAINT "deed_praised_consent" CHECK ("deed_praised"."consent" in ('unanswered', 'fullName', 'surnameOnly', 'anonymous', 'declined')),
	CONSTRAINT "deed_praised_guardian" CHECK ("deed_praised"."guardian" in ('notNeeded', 'asked', 'agreed', 'refused')),
	CONSTRAINT "deed_praised_points_of_decliners" CHECK (not "deed_praised"."points_wanted" or "deed_praised"."consent" = 'declined')
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
CREATE TABLE "enterprise" (
	"id" uuid PRIMARY KEY NOT NULL,
	"credit_code" text NOT NULL,
	"name" text NOT NULL,
	"village_code" text NOT NULL,
	"lead_department" text NOT NULL,
	"representative_id" uuid,
	"registered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "enterprise_credit_code_unique" UNIQUE("credit_code"),
	CONSTRAINT "enterprise_lead_department" CHECK ("enterprise"."lead_department" in ('publicSecurity', 'court', 'discipline', 'taxation', 'humanResources', 'marketRegulation', 'ecology', 'civilAffairs')),
	CONSTRAINT "enterprise_credit_code" CHECK ("enterprise"."credit_code" ~ '^[0-9A-HJ-NP-RT-UW-Y]{18}$')
);
--> statement-breakpoint
CREATE TABLE "exemplar_candidacy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"category" text NOT NULL,
	"village_code" text NOT NULL,
	"recommender_id" uuid NOT NULL,
	"story" text NOT NULL,
	"recommended_at" timestamp with time zone NOT NULL,
	"consent" text DEFAULT 'unanswered' NOT NULL,
	"consent_by" uuid,
	"consent_at" timestamp with time zone,
	"guardian_consent" text,
	"guardian_id" uuid,
	"guardian_at" timestamp with time zone,
	"family_asked_at" timestamp with time zone,
	CONSTRAINT "exemplar_candidacy_one" UNIQUE("campaign_id","person_id"),
	CONSTRAINT "exemplar_candidacy_category" CHECK ("exemplar_candidacy"."category" in ('helpingOthers', 'braveryForJustice', 'honestyAndTrust', 'dedicationToWork', 'filialPiety')),
	CONSTRAINT "exemplar_candidacy_consent" CHECK ("exemplar_candidacy"."consent" in ('unanswered', 'agreed', 'refused')),
	CONSTRAINT "exemplar_candidacy_guardian" CHECK ("exemplar_candidacy"."guardian_consent" in ('unanswered', 'agreed', 'refused')),
	CONSTRAINT "exemplar_candidacy_answered" CHECK (("exemplar_candidacy"."consent" = 'unanswered') = ("exemplar_candidacy"."consent_by" is null) and ("exemplar_candidacy"."consent_by" is null) = ("exemplar_candidacy"."consent_at" is null)),
	CONSTRAINT "exemplar_candidacy_guardian_answered" CHECK ((coalesce("exemplar_candidacy"."guardian_consent", 'unanswered') = 'unanswered') = ("exemplar_candidacy"."guardian_id" is null)),
	CONSTRAINT "exemplar_candidacy_guardian_other" CHECK ("exemplar_candidacy"."guardian_id" is null or "exemplar_candidacy"."guardian_id" <> "exemplar_candidacy"."person_id")
);
--> statement-breakpoint
CREATE TABLE "exemplar_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidacy_id" uuid NOT NULL,
	"contest_id" uuid NOT NULL,
	"status" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"vetting_round" integer DEFAULT 1 NOT NULL,
	"vetted_at" timestamp with time zone,
	"total" integer,
	"scorers" integer,
	"tie_votes" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"held_first" boolean DEFAULT false NOT NULL,
	"noticed_at" timestamp with time zone,
	"ending" text,
	"end_words" text,
	"ended_at" timestamp with time zone,
	"recommended_upward_by" uuid,
	"recommended_upward_at" timestamp with time zone,
	"upward_reason" text,
	CONSTRAINT "exemplar_entry_one" UNIQUE("contest_id","candidacy_id"),
	CONSTRAINT "exemplar_entry_status" CHECK ("exemplar_entry"."status" in ('recommended', 'vetted', 'voted', 'scored', 'onNotice', 'chosen', 'notRecommended', 'withdrawnByCandidate', 'revoked')),
	CONSTRAINT "exemplar_entry_ending" CHECK ("exemplar_entry"."ending" in ('vetting', 'outscored', 'noConsent', 'objection', 'left', 'campaignEnded')),
	CONSTRAINT "exemplar_entry_ended" CHECK (("exemplar_entry"."status" = 'notRecommended') = ("exemplar_entry"."ending" is not null)),
	CONSTRAINT "exemplar_entry_over" CHECK (("exemplar_entry"."status" in ('notRecommended', 'withdrawnByCandidate', 'revoked')) = ("exemplar_entry"."ended_at" is not null)),
	CONSTRAINT "exemplar_entry_scored" CHECK ("exemplar_entry"."status" not in ('scored', 'onNotice', 'chosen', 'revoked') or "exemplar_entry"."total" is not null),
	CONSTRAINT "exemplar_entry_vetted" CHECK ("exemplar_entry"."status" not in ('vetted', 'voted', 'scored', 'onNotice', 'chosen', 'revoked') or "exemplar_entry"."vetted_at" is not null),
	CONSTRAINT "exemplar_entry_noticed" CHECK ("exemplar_entry"."status" not in ('chosen', 'revoked') or "exemplar_entry"."noticed_at" is not null),
	CONSTRAINT "exemplar_entry_upward" CHECK (("exemplar_entry"."recommended_upward_at" is null) = ("exemplar_entry"."recommended_upward_by" is null))
);
--> statement-breakpoint
CREATE TABLE "exemplar_photo" (
	"photo_id" uuid PRIMARY KEY NOT NULL,
	"candidacy_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "exemplar_photo_position" UNIQUE("candidacy_id","position")
);
--> statement-breakpoint
CREATE TABLE "exemplar_score" (
	"entry_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"body" text NOT NULL,
	"points" integer NOT NULL,
	"reason" text NOT NULL,
	"scored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exemplar_score_entry_id_body_person_id_pk" PRIMARY KEY("entry_id","body","person_id"),
	CONSTRAINT "exemplar_score_body" CHECK ("exemplar_score"."body" in ('council', 'townshipPanel', 'countyPanel')),
	CONSTRAINT "exemplar_score_points" CHECK ("exemplar_score"."points" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "exemplar_seat" (
	"contest_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "exemplar_seat_contest_id_body_person_id_pk" PRIMARY KEY("contest_id","body","person_id"),
	CONSTRAINT "exemplar_seat_body" CHECK ("exemplar_seat"."body" in ('council', 'townshipPanel', 'countyPanel'))
);
--> statement-breakpoint
CREATE TABLE "exemplar_tie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"places" integer NOT NULL,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "exemplar_tie_status" CHECK ("exemplar_tie"."status" in ('open', 'decided', 'moot')),
	CONSTRAINT "exemplar_tie_places" CHECK ("exemplar_tie"."places" >= 1),
	CONSTRAINT "exemplar_tie_ended" CHECK (("exemplar_tie"."status" = 'open') = ("exemplar_tie"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "exemplar_tie_entry" (
	"tie_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	CONSTRAINT "exemplar_tie_entry_tie_id_entry_id_pk" PRIMARY KEY("tie_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "exemplar_tie_vote" (
	"tie_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"voted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exemplar_tie_vote_tie_id_person_id_entry_id_pk" PRIMARY KEY("tie_id","person_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "exemplar_vetting_line" (
	"entry_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"line" text NOT NULL,
	"opinion" text NOT NULL,
	"words" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exemplar_vetting_line_entry_id_round_line_pk" PRIMARY KEY("entry_id","round","line"),
	CONSTRAINT "exemplar_vetting_line_line" CHECK ("exemplar_vetting_line"."line" in ('identity', 'deeds', 'conduct', 'materials', 'villageOpinion', 'publicSecurity', 'court', 'discipline', 'taxation', 'civilAffairs')),
	CONSTRAINT "exemplar_vetting_line_opinion" CHECK ("exemplar_vetting_line"."opinion" in ('clear', 'objects'))
);
--> statement-breakpoint
CREATE TABLE "exemplar_appeal" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"division_code" text NOT NULL,
	"appealed_by" uuid NOT NULL,
	"words" text NOT NULL,
	"appealed_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"reminded_on" date,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"upheld" boolean,
	"decision_words" text,
	CONSTRAINT "exemplar_appeal_decided" CHECK (("exemplar_appeal"."decided_at" is null) = ("exemplar_appeal"."decided_by" is null) and ("exemplar_appeal"."decided_at" is null) = ("exemplar_appeal"."upheld" is null) and ("exemplar_appeal"."decided_at" is null) = ("exemplar_appeal"."decision_words" is null)),
	CONSTRAINT "exemplar_appeal_due" CHECK ("exemplar_appeal"."due_at" > "exemplar_appeal"."appealed_at")
);
--> statement-breakpoint
CREATE TABLE "exemplar_honour" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"status" text NOT NULL,
	"chosen_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "exemplar_honour_entry_id_unique" UNIQUE("entry_id"),
	CONSTRAINT "exemplar_honour_status" CHECK ("exemplar_honour"."status" in ('standing', 'hearing', 'onNotice', 'revoked', 'ended')),
	CONSTRAINT "exemplar_honour_ended" CHECK (("exemplar_honour"."status" in ('revoked', 'ended')) = ("exemplar_honour"."ended_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "exemplar_revocation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"honour_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"hearing_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"heard_at" timestamp with time zone,
	"heard_by" uuid,
	"heard_words" text,
	"companion" text,
	"ended_at" timestamp with time zone,
	"revoked" boolean,
	"appeal_words" text,
	"appealed_by" uuid,
	"appealed_at" timestamp with time zone,
	"appeal_due_at" timestamp with time zone,
	"appeal_decided_by" uuid,
	"appeal_decided_at" timestamp with time zone,
	CONSTRAINT "exemplar_revocation_warned" CHECK ("exemplar_revocation"."hearing_at" >= "exemplar_revocation"."proposed_at" + interval '7 days'),
	CONSTRAINT "exemplar_revocation_heard" CHECK (("exemplar_revocation"."heard_at" is null) = ("exemplar_revocation"."heard_words" is null)),
	CONSTRAINT "exemplar_revocation_heard_by_another" CHECK ("exemplar_revocation"."heard_by" is null or "exemplar_revocation"."heard_by" <> "exemplar_revocation"."proposed_by"),
	CONSTRAINT "exemplar_revocation_ended" CHECK (("exemplar_revocation"."ended_at" is null) = ("exemplar_revocation"."revoked" is null)),
	CONSTRAINT "exemplar_revocation_only_after_hearing" CHECK (not coalesce("exemplar_revocation"."revoked", false) or "exemplar_revocation"."heard_at" is not null),
	CONSTRAINT "exemplar_revocation_appeal" CHECK (("exemplar_revocation"."appealed_at" is null) = ("exemplar_revocation"."appeal_words" is null))
);
--> statement-breakpoint
CREATE TABLE "exemplar_calendar" (
	"campaign_id" uuid NOT NULL,
	"level" text NOT NULL,
	"recommend_until" date NOT NULL,
	"vet_until" date NOT NULL,
	"vote_until" date NOT NULL,
	"score_until" date NOT NULL,
	CONSTRAINT "exemplar_calendar_campaign_id_level_pk" PRIMARY KEY("campaign_id","level"),
	CONSTRAINT "exemplar_calendar_level" CHECK ("exemplar_calendar"."level" in ('county', 'township', 'village')),
	CONSTRAINT "exemplar_calendar_order" CHECK ("exemplar_calendar"."recommend_until" < "exemplar_calendar"."vet_until" and "exemplar_calendar"."vet_until" < "exemplar_calendar"."vote_until" and "exemplar_calendar"."vote_until" < "exemplar_calendar"."score_until")
);
--> statement-breakpoint
CREATE TABLE "exemplar_campaign" (
	"id" uuid PRIMARY KEY NOT NULL,
	"division_code" text NOT NULL,
	"year" integer NOT NULL,
	"mode" text NOT NULL,
	"approval_number" text,
	"minimum_age" integer NOT NULL,
	"status" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "exemplar_campaign_mode" CHECK ("exemplar_campaign"."mode" in ('publicitySelection', 'approvedCommendation')),
	CONSTRAINT "exemplar_campaign_status" CHECK ("exemplar_campaign"."status" in ('running', 'ended', 'concluded')),
	CONSTRAINT "exemplar_campaign_age" CHECK ("exemplar_campaign"."minimum_age" >= 16),
	CONSTRAINT "exemplar_campaign_approval" CHECK (("exemplar_campaign"."mode" = 'approvedCommendation') = (length(coalesce("exemplar_campaign"."approval_number", '')) > 0)),
	CONSTRAINT "exemplar_campaign_ended" CHECK (("exemplar_campaign"."status" = 'running') = ("exemplar_campaign"."ended_at" is null)),
	CONSTRAINT "exemplar_campaign_reason" CHECK (("exemplar_campaign"."status" = 'ended') = ("exemplar_campaign"."end_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "exemplar_contest" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"category" text NOT NULL,
	"level" text NOT NULL,
	"division_code" text NOT NULL,
	"stage" text NOT NULL,
	"stage_ends_at" timestamp with time zone,
	"reminded_on" date,
	"vote_held" boolean,
	"body" text,
	"scoring_opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "exemplar_contest_one" UNIQUE("campaign_id","category","division_code"),
	CONSTRAINT "exemplar_contest_stage" CHECK ("exemplar_contest"."stage" in ('recommending', 'vetting', 'voting', 'scoring', 'choosing', 'closed')),
	CONSTRAINT "exemplar_contest_level" CHECK ("exemplar_contest"."level" in ('county', 'township', 'village')),
	CONSTRAINT "exemplar_contest_body" CHECK ("exemplar_contest"."body" in ('council', 'townshipPanel', 'countyPanel')),
	CONSTRAINT "exemplar_contest_scored" CHECK (("exemplar_contest"."body" is null) = ("exemplar_contest"."scoring_opened_at" is null)),
	CONSTRAINT "exemplar_contest_closed" CHECK (("exemplar_contest"."stage" = 'closed') = ("exemplar_contest"."closed_at" is not null)),
	CONSTRAINT "exemplar_contest_waits" CHECK (("exemplar_contest"."stage" in ('recommending', 'vetting', 'voting', 'scoring')) = ("exemplar_contest"."stage_ends_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "exemplar_quota" (
	"campaign_id" uuid NOT NULL,
	"category" text NOT NULL,
	"level" text NOT NULL,
	"places" integer NOT NULL,
	"upward" integer NOT NULL,
	"choices" integer NOT NULL,
	CONSTRAINT "exemplar_quota_campaign_id_category_level_pk" PRIMARY KEY("campaign_id","category","level"),
	CONSTRAINT "exemplar_quota_category" CHECK ("exemplar_quota"."category" in ('helpingOthers', 'braveryForJustice', 'honestyAndTrust', 'dedicationToWork', 'filialPiety')),
	CONSTRAINT "exemplar_quota_level" CHECK ("exemplar_quota"."level" in ('county', 'township', 'village')),
	CONSTRAINT "exemplar_quota_places" CHECK ("exemplar_quota"."places" >= 1 and "exemplar_quota"."upward" between 0 and "exemplar_quota"."places" and "exemplar_quota"."choices" >= 1)
);
--> statement-breakpoint
CREATE TABLE "kin_challenge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kinship_id" uuid NOT NULL,
	"division_code" text NOT NULL,
	"challenged_by" uuid NOT NULL,
	"words" text NOT NULL,
	"challenged_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"reason" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "kin_challenge_outcome" CHECK ("kin_challenge"."outcome" in ('upheld', 'dismissed')),
	CONSTRAINT "kin_challenge_decided" CHECK (("kin_challenge"."decided_at" is null) = ("kin_challenge"."outcome" is null) and ("kin_challenge"."decided_at" is null) = ("kin_challenge"."decided_by" is null) and ("kin_challenge"."decided_at" is null) = ("kin_challenge"."reason" is null))
);
--> statement-breakpoint
CREATE TABLE "kinship" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_a" uuid NOT NULL,
	"person_b" uuid NOT NULL,
	"relation" text NOT NULL,
	"declared_by" uuid,
	"declared_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "kinship_ended" CHECK (("kinship"."ended_at" is null) = ("kinship"."ended_by" is null)),
	CONSTRAINT "kinship_pair_order" CHECK ("kinship"."person_a" < "kinship"."person_b"),
	CONSTRAINT "kinship_relation" CHECK ("kinship"."relation" in ('spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild', 'inLaw', 'auntUncle', 'nieceNephew', 'cousin'))
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
	CONSTRAINT "clerk_task_subject" CHECK ("clerk_task"."subject" in ('activity', 'objection', 'notice', 'deed', 'kinship', 'complaint', 'correction', 'credit', 'exemplar', 'enterprise', 'class', 'course', 'lecture', 'matter', 'poll')),
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
	CONSTRAINT "message_template" CHECK ("message"."template" in ('deedReturned', 'deedAccepted', 'deedDeclined', 'deedOnNotice', 'deedConfirmed', 'consentAsked', 'familyConsentAsked', 'guardianAsked', 'guardianRefused', 'answeredOnPaper', 'deedKeptPrivate', 'activityConfirmed', 'activityReturned', 'deedAppealed', 'deedAppealEscalated', 'deedAppealAccepted', 'deedAppealDeclined', 'deedReviewReopened', 'deedReexamined', 'deedReconfirmed', 'deedNotReconfirmed', 'appealOverdue', 'kinDeclared', 'kinChallenged', 'kinUpheld', 'kinEnded', 'complaintAccepted', 'complaintEscalated', 'complaintAnswered', 'correctionMade', 'correctionRefused', 'objectionAnswered', 'objectionMovedUp', 'objectionRejected', 'objectionUpheld', 'objectionMoot', 'lineObjected', 'lineStands', 'lineOverturned', 'creditEvidenceAsked', 'creditReturned', 'creditDeclined', 'creditOnNotice', 'creditDesignated', 'creditOverturned', 'creditAppealed', 'creditAppealDeclined', 'creditReviewReopened', 'creditRenewed', 'creditLapsed', 'creditCeased', 'creditHearing', 'creditWithdrawalOnNotice', 'creditWithdrawn', 'creditKept', 'creditAppealOverdue', 'exemplarConsentAsked', 'exemplarGuardianAsked', 'exemplarFamilyAsked', 'exemplarScoringAsked', 'exemplarTieAsked', 'exemplarOverdue', 'exemplarOnNotice', 'exemplarChosen', 'exemplarUpward', 'exemplarNotRecommended', 'exemplarWithdrawn', 'exemplarAppealUpheld', 'exemplarAppealDeclined', 'exemplarAppealOverdue', 'exemplarHearing', 'exemplarRevocationOnNotice', 'exemplarRevoked', 'exemplarKept', 'creditWithdrawalAppealOverdue', 'enterpriseReturned', 'enterpriseDeclined', 'enterpriseOnNotice', 'enterpriseDesignated', 'enterpriseOverturned', 'enterpriseAppealed', 'enterpriseAppealDeclined', 'enterpriseReviewReopened', 'enterpriseHearing', 'enterpriseWithdrawalOnNotice', 'enterpriseWithdrawn', 'enterpriseKept', 'enterpriseTermEnding', 'enterpriseTermOver', 'enterpriseUnrepresented', 'enterpriseNamed', 'seatOffered', 'seatTaken', 'seatPassed', 'classMoved', 'classCancelled', 'checkInReverted', 'courseMade', 'courseChanged', 'courseCancelled', 'lectureAsked', 'lectureChanged', 'lectureOff', 'matterAnswered', 'matterMovedUp', 'matterOverdue', 'pollFlagged', 'paperReturned')),
	CONSTRAINT "message_subject" CHECK ("message"."subject" in ('activity', 'objection', 'notice', 'deed', 'kinship', 'complaint', 'correction', 'credit', 'exemplar', 'enterprise', 'class', 'course', 'lecture', 'matter', 'poll'))
);
--> statement-breakpoint
CREATE TABLE "phone_mute" (
	"person_id" uuid NOT NULL,
	"subject" text NOT NULL,
	CONSTRAINT "phone_mute_person_id_subject_pk" PRIMARY KEY("person_id","subject"),
	CONSTRAINT "phone_mute_subject" CHECK ("phone_mute"."subject" in ('activity', 'objection', 'notice', 'deed', 'kinship', 'complaint', 'correction', 'credit', 'exemplar', 'enterprise', 'class', 'course', 'lecture', 'matter', 'poll'))
);
--> statement-breakpoint
CREATE TABLE "household_month" (
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"household_id" uuid NOT NULL,
	"month" text NOT NULL,
	CONSTRAINT "household_month_once" UNIQUE("village_code","month","household_id"),
	CONSTRAINT "household_month_form" CHECK ("household_month"."month" ~ '^[0-9]{4}-[0-9]{2}$')
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
	"electorate" integer,
	"recused" integer,
	"chain_seq" bigint,
	"chain_hash" "bytea",
	"settled_at" timestamp with time zone,
	CONSTRAINT "notice_kind" CHECK ("notice"."kind" in ('deed', 'householdMonth', 'ruleSet', 'rosterChange', 'creditStandard', 'credit', 'creditDivision', 'creditEnterprise', 'creditWithdrawal', 'candidate', 'exemplarRevocation')),
	CONSTRAINT "notice_attendance" CHECK (("notice"."electorate" is null) = ("notice"."recused" is null)),
	CONSTRAINT "notice_chain" CHECK (("notice"."chain_seq" is null) = ("notice"."chain_hash" is null)),
	CONSTRAINT "notice_order" CHECK ("notice"."closes_at" > "notice"."opened_at"),
	CONSTRAINT "notice_settled_after_close" CHECK ("notice"."settled_at" is null or "notice"."settled_at" >= "notice"."closes_at")
);
--> statement-breakpoint
CREATE TABLE "notice_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"notice_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"person_id" uuid,
	"effective_at" timestamp with time zone,
	"overturned_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "objection" (
	"id" uuid PRIMARY KEY NOT NULL,
	"notice_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"division_code" text NOT NULL,
	"ground" text NOT NULL,
	"channel" text NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"level" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"due_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"to_tell_since" timestamp with time zone,
	CONSTRAINT "objection_ground" CHECK ("objection"."ground" in ('untrue', 'duplicate', 'undeclaredKin', 'wrongRule', 'procedure', 'privacy')),
	CONSTRAINT "objection_channel" CHECK ("objection"."channel" in ('app', 'paper', 'telephone')),
	CONSTRAINT "objection_level" CHECK ("objection"."level" in ('township', 'county', 'countyGroup')),
	CONSTRAINT "objection_status" CHECK ("objection"."status" in ('open', 'answered', 'rejected', 'upheld', 'upheldByLapse', 'moot')),
	CONSTRAINT "objection_clock_runs" CHECK (("objection"."status" in ('open', 'answered')) = ("objection"."due_at" is not null)),
	CONSTRAINT "objection_closed" CHECK (("objection"."due_at" is null) = ("objection"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "objection_answer" (
	"objection_id" uuid NOT NULL,
	"level" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"answer" text NOT NULL,
	"reasons" text[] NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"answered_by" uuid,
	CONSTRAINT "objection_answer_objection_id_level_pk" PRIMARY KEY("objection_id","level"),
	CONSTRAINT "objection_answer_level" CHECK ("objection_answer"."level" in ('township', 'county', 'countyGroup')),
	CONSTRAINT "objection_answer" CHECK ("objection_answer"."answer" in ('upheld', 'rejected', 'overdue')),
	CONSTRAINT "objection_answer_says_why" CHECK (("objection_answer"."answer" = 'overdue') = (cardinality("objection_answer"."reasons") = 0))
);
--> statement-breakpoint
CREATE TABLE "objection_sealed" (
	"objection_id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"objector_id" uuid,
	"objector_name" text,
	"words" text NOT NULL,
	"brought_by" text,
	"entered_by" uuid,
	CONSTRAINT "objection_sealed_somebody" CHECK (("objection_sealed"."objector_id" is null) <> ("objection_sealed"."objector_name" is null))
);
--> statement-breakpoint
CREATE TABLE "objection_seat" (
	"objection_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"verdict" text,
	"reason" text,
	"spoken_at" timestamp with time zone,
	CONSTRAINT "objection_seat_objection_id_person_id_pk" PRIMARY KEY("objection_id","person_id"),
	CONSTRAINT "objection_seat_verdict" CHECK ("objection_seat"."verdict" in ('upheld', 'rejected')),
	CONSTRAINT "objection_seat_spoken" CHECK (("objection_seat"."verdict" is null) = ("objection_seat"."spoken_at" is null) and ("objection_seat"."verdict" is null) = ("objection_seat"."reason" is null))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('phoneMessage', 'photoRemoval', 'rawPhotoRemoval', 'photoCheck')),
	CONSTRAINT "outbox_status" CHECK ("outbox"."status" in ('waiting', 'delivered', 'dropped', 'givenUp')),
	CONSTRAINT "outbox_settled" CHECK (("outbox"."status" = 'waiting') = ("outbox"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"openid" text,
	"created_at" timestamp with time zone NOT NULL,
	"person_in_use_id" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "account_openid_unique" UNIQUE("openid")
);
--> statement-breakpoint
CREATE TABLE "binding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"village_code" text NOT NULL,
	"claimed_name" text NOT NULL,
	"birth_year" integer NOT NULL,
	"phone_tail" text,
	"status" text NOT NULL,
	"person_id" uuid,
	"reason" text,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "binding_phone_tail" CHECK ("binding"."phone_tail" ~ '^[0-9]{4}$'),
	CONSTRAINT "binding_status" CHECK ("binding"."status" in ('requested', 'approved', 'refused', 'removed')),
	CONSTRAINT "binding_approved_has_person" CHECK (("binding"."status" in ('approved', 'removed')) = ("binding"."person_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "division" (
	"code" text PRIMARY KEY NOT NULL,
	"parent_code" text,
	"level" text NOT NULL,
	"name" text NOT NULL,
	"pinyin" text NOT NULL,
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
	"died_on" date,
	"import_key" "bytea",
	"phone_tail" text,
	CONSTRAINT "person_phone_tail" CHECK ("person"."phone_tail" ~ '^[0-9]{4}$'),
	CONSTRAINT "person_birth_year" CHECK ("person"."birth_year" between 1900 and 2100)
);
--> statement-breakpoint
CREATE TABLE "person_pin" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	CONSTRAINT "person_pin_salted" CHECK (length("person_pin"."salt") >= 16 and length("person_pin"."hash") = 32),
	CONSTRAINT "person_pin_failures" CHECK ("person_pin"."failures" >= 0)
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"division_code" text NOT NULL,
	"department" text,
	"from_date" date NOT NULL,
	"until_date" date NOT NULL,
	CONSTRAINT "role_grant_role" CHECK ("role_grant"."role" in ('councilMember', 'committeeMember', 'clerk', 'supervisor', 'townshipOfficer', 'townshipPanellist', 'countyOfficer', 'countyPanellist', 'organiser', 'departmentSigner', 'campaignSupervisor')),
	CONSTRAINT "role_grant_department" CHECK ("role_grant"."department" in ('publicSecurity', 'court', 'discipline', 'taxation', 'humanResources', 'marketRegulation', 'ecology', 'civilAffairs')),
	CONSTRAINT "role_grant_of_department" CHECK (("role_grant"."role" = 'departmentSigner') = ("role_grant"."department" is not null)),
	CONSTRAINT "role_grant_order" CHECK ("role_grant"."until_date" >= "role_grant"."from_date")
);
--> statement-breakpoint
CREATE TABLE "photo" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"sender_id" uuid,
	"deed_id" uuid,
	"position" integer DEFAULT 0 NOT NULL,
	"status" text NOT NULL,
	"ticket_hash" "bytea" NOT NULL,
	"ticket_expires_at" timestamp with time zone NOT NULL,
	"slip" boolean DEFAULT false NOT NULL,
	"paper" boolean DEFAULT false NOT NULL,
	"format" text DEFAULT 'jpeg' NOT NULL,
	"byte_length" integer,
	"received_at" timestamp with time zone,
	"check_trace" text,
	"verdict" text,
	"judged_by" uuid,
	CONSTRAINT "photo_ticket_hash_unique" UNIQUE("ticket_hash"),
	CONSTRAINT "photo_check_trace_unique" UNIQUE("check_trace"),
	CONSTRAINT "photo_slip_apart" CHECK (not "photo"."slip" or "photo"."deed_id" is null),
	CONSTRAINT "photo_paper_apart" CHECK (not "photo"."paper" or "photo"."deed_id" is null),
	CONSTRAINT "photo_format" CHECK ("photo"."format" in ('jpeg', 'pdf')),
	CONSTRAINT "photo_pdf_is_paper" CHECK ("photo"."format" = 'jpeg' or "photo"."paper"),
	CONSTRAINT "photo_status" CHECK ("photo"."status" in ('awaited', 'stripped', 'checking', 'passed', 'refused', 'human')),
	CONSTRAINT "photo_verdict" CHECK ("photo"."verdict" in ('passed', 'refused')),
	CONSTRAINT "photo_judged" CHECK (("photo"."verdict" is null) = ("photo"."judged_by" is null)),
	CONSTRAINT "photo_received" CHECK (("photo"."status" = 'awaited') = ("photo"."received_at" is null))
);
--> statement-breakpoint
CREATE TABLE "award_cut" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"rule_set_version" integer NOT NULL,
	"rule_code" text NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid NOT NULL,
	"act_on" date NOT NULL,
	"asked" integer NOT NULL,
	"posted" integer NOT NULL,
	"cut_by" text NOT NULL,
	"entry_id" uuid,
	"cut_at" timestamp with time zone NOT NULL,
	CONSTRAINT "award_cut_reason" CHECK ("award_cut"."cut_by" in ('month', 'quarter', 'year', 'once', 'event', 'certificate', 'highest', 'allRules')),
	CONSTRAINT "award_cut_source" CHECK ("award_cut"."source" in ('roster', 'deed', 'nomination', 'activity', 'class', 'teaching', 'yearEnd')),
	CONSTRAINT "award_cut_less" CHECK ("award_cut"."posted" >= 0 and "award_cut"."posted" < "award_cut"."asked"),
	CONSTRAINT "award_cut_nothing_left" CHECK (("award_cut"."posted" = 0) = ("award_cut"."entry_id" is null))
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
	CONSTRAINT "ledger_entry_kind" CHECK ("ledger_entry"."kind" in ('base', 'bonus', 'reversal', 'expiry')),
	CONSTRAINT "ledger_entry_source" CHECK ("ledger_entry"."source" in ('roster', 'deed', 'nomination', 'activity', 'class', 'teaching', 'yearEnd')),
	CONSTRAINT "ledger_entry_reversal" CHECK (("ledger_entry"."kind" = 'reversal') = ("ledger_entry"."reverses_id" is not null)),
	CONSTRAINT "ledger_entry_sign" CHECK (case "ledger_entry"."kind" when 'reversal' then "ledger_entry"."honor" <= 0 and "ledger_entry"."redeemable" <= 0 when 'expiry' then "ledger_entry"."honor" = 0 and "ledger_entry"."redeemable" < 0 else "ledger_entry"."honor" > 0 and "ledger_entry"."redeemable" >= 0 end),
	CONSTRAINT "ledger_entry_counts" CHECK ("ledger_entry"."counts_at" = "ledger_entry"."posted_at" or "ledger_entry"."kind" = 'reversal'),
	CONSTRAINT "ledger_entry_base_not_redeemable" CHECK ("ledger_entry"."kind" <> 'base' or "ledger_entry"."redeemable" = 0),
	CONSTRAINT "ledger_entry_hashes" CHECK (length("ledger_entry"."hash") = 32 and length("ledger_entry"."prev_hash") = 32 and length("ledger_entry"."commitment") = 32)
);
--> statement-breakpoint
CREATE TABLE "yearly_round" (
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"village_code" text NOT NULL,
	"done_at" timestamp with time zone NOT NULL,
	CONSTRAINT "yearly_round_kind_year_village_code_pk" PRIMARY KEY("kind","year","village_code"),
	CONSTRAINT "yearly_round_kind" CHECK ("yearly_round"."kind" in ('base', 'expiry'))
);
--> statement-breakpoint
CREATE TABLE "poll_paper" (
	"id" uuid PRIMARY KEY NOT NULL,
	"poll_id" uuid NOT NULL,
	"village_code" text NOT NULL,
	"held_on" date NOT NULL,
	"status" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"words" text,
	CONSTRAINT "poll_paper_status" CHECK ("poll_paper"."status" in ('entered', 'confirmed', 'returned', 'withdrawn', 'lapsed')),
	CONSTRAINT "poll_paper_two_people" CHECK (("poll_paper"."status" in ('confirmed', 'returned')) = ("poll_paper"."decided_by" is not null and "poll_paper"."decided_by" <> "poll_paper"."entered_by")),
	CONSTRAINT "poll_paper_says_why" CHECK (("poll_paper"."status" = 'returned') = ("poll_paper"."words" is not null))
);
--> statement-breakpoint
CREATE TABLE "poll_paper_person" (
	"paper_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "poll_paper_person_person_id_paper_id_pk" PRIMARY KEY("person_id","paper_id")
);
--> statement-breakpoint
CREATE TABLE "poll_paper_photo" (
	"photo_id" uuid PRIMARY KEY NOT NULL,
	"paper_id" uuid NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poll_paper_sheet" (
	"paper_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"choices" uuid[] NOT NULL,
	CONSTRAINT "poll_paper_sheet_paper_id_position_pk" PRIMARY KEY("paper_id","position")
);
--> statement-breakpoint
CREATE TABLE "poll_voter" (
	"poll_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"voted_at" timestamp with time zone NOT NULL,
	"paper_id" uuid,
	CONSTRAINT "poll_voter_poll_id_person_id_pk" PRIMARY KEY("poll_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "counted_ballot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"poll_id" uuid NOT NULL,
	"choices" uuid[] NOT NULL,
	"excluded" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poll" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"division_code" text NOT NULL,
	"status" text NOT NULL,
	"choose_at_first" integer NOT NULL,
	"choose" integer NOT NULL,
	"latest_birth_year" integer NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"secret" "bytea",
	"counted_at" timestamp with time zone,
	"ballots" integer,
	"excluded" integer,
	"uncounted_papers" integer,
	CONSTRAINT "poll_subject_known" CHECK ("poll"."subject" in ('exemplar')),
	CONSTRAINT "poll_status" CHECK ("poll"."status" in ('running', 'closed', 'counted', 'cancelled')),
	CONSTRAINT "poll_choose" CHECK ("poll"."choose" between 1 and "poll"."choose_at_first"),
	CONSTRAINT "poll_times" CHECK ("poll"."closes_at" > "poll"."opens_at"),
	CONSTRAINT "poll_secret" CHECK (("poll"."status" in ('running', 'closed')) = ("poll"."secret" is not null)),
	CONSTRAINT "poll_counted" CHECK (("poll"."status" = 'counted') = ("poll"."counted_at" is not null) and ("poll"."counted_at" is null) = ("poll"."ballots" is null) and ("poll"."counted_at" is null) = ("poll"."excluded" is null) and ("poll"."counted_at" is null) = ("poll"."uncounted_papers" is null)),
	CONSTRAINT "poll_excluded" CHECK (coalesce("poll"."excluded", 0) between 0 and coalesce("poll"."ballots", 0))
);
--> statement-breakpoint
CREATE TABLE "poll_ballot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"poll_id" uuid NOT NULL,
	"choices" uuid[] NOT NULL,
	"village_code" text NOT NULL,
	"minute" timestamp with time zone,
	"phone" "bytea",
	CONSTRAINT "poll_ballot_of_phone_or_paper" CHECK (("poll_ballot"."minute" is null) = ("poll_ballot"."phone" is null))
);
--> statement-breakpoint
CREATE TABLE "poll_choice" (
	"poll_id" uuid NOT NULL,
	"choice_id" uuid NOT NULL,
	"gone_at" timestamp with time zone,
	CONSTRAINT "poll_choice_poll_id_choice_id_pk" PRIMARY KEY("poll_id","choice_id")
);
--> statement-breakpoint
CREATE TABLE "poll_flag" (
	"id" uuid PRIMARY KEY NOT NULL,
	"poll_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"village_code" text NOT NULL,
	"from_minute" timestamp with time zone NOT NULL,
	"until_minute" timestamp with time zone NOT NULL,
	"ballots" integer NOT NULL,
	"phones" integer NOT NULL,
	"decision" text,
	"reason" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "poll_flag_kind" CHECK ("poll_flag"."kind" in ('onePhone', 'burst')),
	CONSTRAINT "poll_flag_decision" CHECK ("poll_flag"."decision" is null or "poll_flag"."decision" in ('excluded', 'kept')),
	CONSTRAINT "poll_flag_decided" CHECK (("poll_flag"."decision" is null) = ("poll_flag"."reason" is null) and ("poll_flag"."decision" is null) = ("poll_flag"."decided_by" is null) and ("poll_flag"."decision" is null) = ("poll_flag"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "poll_flagged" (
	"flag_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	CONSTRAINT "poll_flagged_ballot_id_flag_id_pk" PRIMARY KEY("ballot_id","flag_id")
);
--> statement-breakpoint
CREATE TABLE "poll_result" (
	"poll_id" uuid NOT NULL,
	"choice_id" uuid NOT NULL,
	"votes" integer NOT NULL,
	CONSTRAINT "poll_result_poll_id_choice_id_pk" PRIMARY KEY("poll_id","choice_id"),
	CONSTRAINT "poll_result_votes" CHECK ("poll_result"."votes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"reader_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"what" text NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "access_log_what" CHECK ("access_log"."what" in ('complainant', 'sealedIdentity', 'contact', 'creditList', 'enterprisePaper', 'sheet'))
);
--> statement-breakpoint
CREATE TABLE "correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"village_code" text NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"why" text NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	CONSTRAINT "correction_field" CHECK ("correction"."field" in ('name', 'birthYear', 'group')),
	CONSTRAINT "correction_status" CHECK ("correction"."status" in ('requested', 'made', 'refused')),
	CONSTRAINT "correction_decided" CHECK (("correction"."status" = 'requested') = ("correction"."decided_at" is null) and ("correction"."decided_at" is null) = ("correction"."decided_by" is null)),
	CONSTRAINT "correction_refused_with_reason" CHECK (("correction"."status" = 'refused') = ("correction"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "roster_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"village_code" text NOT NULL,
	"household_id" uuid NOT NULL,
	"household_ids" uuid[] NOT NULL,
	"happened_on" date NOT NULL,
	"change" jsonb NOT NULL,
	"memo" jsonb,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text,
	"undone_at" timestamp with time zone,
	CONSTRAINT "roster_change_kind" CHECK ("roster_change"."kind" in ('move', 'split', 'merge', 'join', 'transfer', 'birth', 'leave', 'death', 'head')),
	CONSTRAINT "roster_change_status" CHECK ("roster_change"."status" in ('proposed', 'signed', 'stands', 'refused', 'withdrawn', 'undone')),
	CONSTRAINT "roster_change_decided" CHECK (("roster_change"."status" = 'proposed') = ("roster_change"."decided_at" is null)),
	CONSTRAINT "roster_change_two_signatures" CHECK ("roster_change"."status" not in ('signed', 'stands', 'undone') or ("roster_change"."decided_by" is not null and "roster_change"."decided_by" <> "roster_change"."proposed_by" and "roster_change"."memo" is not null)),
	CONSTRAINT "roster_change_refused_with_reason" CHECK (("roster_change"."status" = 'refused') = ("roster_change"."reason" is not null)),
	CONSTRAINT "roster_change_undone" CHECK (("roster_change"."status" = 'undone') = ("roster_change"."undone_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "roster_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"started_by" uuid,
	"started_at" timestamp with time zone NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"columns" jsonb NOT NULL,
	"status" text NOT NULL,
	"whole" boolean DEFAULT false NOT NULL,
	"next_part" integer DEFAULT 0 NOT NULL,
	"next_row" integer DEFAULT 2 NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"at_village" text,
	"done" integer DEFAULT 0 NOT NULL,
	"villages" integer DEFAULT 0 NOT NULL,
	"counts" jsonb,
	"ended_at" timestamp with time zone,
	CONSTRAINT "roster_import_status" CHECK ("roster_import"."status" in ('receiving', 'checking', 'checked', 'applying', 'applied', 'discarded')),
	CONSTRAINT "roster_import_sha256" CHECK ("roster_import"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "roster_import_ended" CHECK (("roster_import"."status" in ('applied', 'discarded')) = ("roster_import"."ended_at" is not null)),
	CONSTRAINT "roster_import_counted" CHECK ("roster_import"."status" not in ('checked', 'applying', 'applied') or "roster_import"."counts" is not null)
);
--> statement-breakpoint
CREATE TABLE "roster_import_missing" (
	"import_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "roster_import_missing_import_id_person_id_pk" PRIMARY KEY("import_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "roster_import_row" (
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"village_code" text,
	"number" text NOT NULL,
	"group_name" text NOT NULL,
	"name" text NOT NULL,
	"birth_year" text NOT NULL,
	"pinyin" text NOT NULL,
	"is_head" boolean NOT NULL,
	"phone_tail" text,
	"import_key" "bytea" NOT NULL,
	"faults" text[] NOT NULL,
	"outcome" text,
	"fault" text,
	"person_id" uuid NOT NULL,
	"opens" uuid,
	"household_id" uuid,
	CONSTRAINT "roster_import_row_import_id_row_pk" PRIMARY KEY("import_id","row"),
	CONSTRAINT "roster_import_row_outcome" CHECK ("roster_import_row"."outcome" in ('new', 'already', 'differs', 'left', 'faulty')),
	CONSTRAINT "roster_import_row_faulty" CHECK (("roster_import_row"."outcome" = 'faulty') = (cardinality("roster_import_row"."faults") > 0 or "roster_import_row"."fault" is not null) or "roster_import_row"."outcome" is null)
);
--> statement-breakpoint
CREATE TABLE "adoption_outcome" (
	"adoption_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"in_force_from" date,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "adoption_outcome_adoption_id_outcome_pk" PRIMARY KEY("adoption_id","outcome"),
	CONSTRAINT "adoption_outcome_kind" CHECK ("adoption_outcome"."outcome" in ('inForce', 'overturned')),
	CONSTRAINT "adoption_outcome_from" CHECK (("adoption_outcome"."outcome" = 'inForce') = ("adoption_outcome"."in_force_from" is not null))
);
--> statement-breakpoint
CREATE TABLE "adoption_photo" (
	"photo_id" uuid PRIMARY KEY NOT NULL,
	"adoption_id" uuid NOT NULL,
	"position" integer NOT NULL
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
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"rule_set_version" integer NOT NULL,
	"met_on" date NOT NULL,
	"entitled" integer NOT NULL,
	"present" integer NOT NULL,
	"in_favour" integer NOT NULL,
	"switched_off" text[] NOT NULL,
	"minutes" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"in_force_from" date NOT NULL,
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
CREATE TABLE "check_in" (
	"id" uuid PRIMARY KEY NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"arrived_at" timestamp with time zone NOT NULL,
	"by_person" uuid NOT NULL,
	"tick_id" uuid NOT NULL,
	"reason" text,
	CONSTRAINT "check_in_kind" CHECK ("check_in"."kind" in ('code', 'scan', 'tick', 'revert')),
	CONSTRAINT "check_in_revert_says_why" CHECK (("check_in"."kind" = 'revert') = ("check_in"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "class_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"village_code" text NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"room" text NOT NULL,
	"lecturer_name" text NOT NULL,
	"lecturer_id" uuid,
	"audience" text NOT NULL,
	"capacity" integer NOT NULL,
	"seats_taken" integer DEFAULT 0 NOT NULL,
	"next_in_line" integer DEFAULT 1 NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"enrol_from" timestamp with time zone NOT NULL,
	"enrol_until" timestamp with time zone NOT NULL,
	"secret" "bytea" NOT NULL,
	"summary" text,
	"materials" text,
	"recorded_at" timestamp with time zone,
	"cancelled_for" text,
	"import_key" text,
	CONSTRAINT "class_session_status" CHECK ("class_session"."status" in ('planned', 'cancelled', 'held')),
	CONSTRAINT "class_session_audience" CHECK ("class_session"."audience" in ('village', 'township', 'county')),
	CONSTRAINT "class_session_capacity" CHECK ("class_session"."capacity" between 1 and 500),
	CONSTRAINT "class_session_seats" CHECK ("class_session"."seats_taken" between 0 and "class_session"."capacity"),
	CONSTRAINT "class_session_times" CHECK ("class_session"."ends_at" > "class_session"."starts_at"),
	CONSTRAINT "class_session_window" CHECK ("class_session"."enrol_from" < "class_session"."enrol_until" and "class_session"."enrol_until" <= "class_session"."starts_at"),
	CONSTRAINT "class_session_secret" CHECK (length("class_session"."secret") = 32),
	CONSTRAINT "class_session_recorded" CHECK (("class_session"."recorded_at" is null) = ("class_session"."summary" is null)),
	CONSTRAINT "class_session_cancelled" CHECK (("class_session"."status" = 'cancelled') = ("class_session"."cancelled_for" is not null))
);
--> statement-breakpoint
CREATE TABLE "course" (
	"id" uuid PRIMARY KEY NOT NULL,
	"station_id" uuid NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrolment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"holds_seat" boolean NOT NULL,
	"line" integer NOT NULL,
	"enrolled_at" timestamp with time zone NOT NULL,
	"offer_until" timestamp with time zone,
	"rests_until" timestamp with time zone,
	"entered_by" uuid,
	"telephone" text,
	"take_at_once" boolean DEFAULT false NOT NULL,
	"wrong_codes" integer DEFAULT 0 NOT NULL,
	"checked_in_at" timestamp with time zone,
	"posted_for" uuid,
	CONSTRAINT "enrolment_status" CHECK ("enrolment"."status" in ('enrolled', 'waitlisted', 'offered', 'cancelled', 'onLeave', 'attended', 'absent', 'closed')),
	CONSTRAINT "enrolment_offer_until" CHECK (("enrolment"."status" = 'offered') = ("enrolment"."offer_until" is not null)),
	CONSTRAINT "enrolment_holds_seat" CHECK (case when "enrolment"."status" in ('enrolled', 'offered', 'attended', 'absent') then "enrolment"."holds_seat" when "enrolment"."status" = 'onLeave' then true else not "enrolment"."holds_seat" end),
	CONSTRAINT "enrolment_attended" CHECK (("enrolment"."status" = 'attended') = ("enrolment"."checked_in_at" is not null)),
	CONSTRAINT "enrolment_proxy" CHECK ("enrolment"."entered_by" is not null or ("enrolment"."telephone" is null and not "enrolment"."take_at_once"))
);
--> statement-breakpoint
CREATE TABLE "station" (
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	CONSTRAINT "station_village_code_unique" UNIQUE("village_code")
);
--> statement-breakpoint
CREATE TABLE "class_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"station_id" uuid NOT NULL,
	"village_code" text NOT NULL,
	"topic" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"course_id" uuid
);
--> statement-breakpoint
CREATE TABLE "class_request_backer" (
	"request_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "class_request_backer_request_id_person_id_pk" PRIMARY KEY("request_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "raised_matter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"station_id" uuid NOT NULL,
	"village_code" text NOT NULL,
	"session_id" uuid,
	"raised_by" uuid NOT NULL,
	"words" text NOT NULL,
	"status" text NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"owner_name" text,
	"due_at" timestamp with time zone NOT NULL,
	"moved_up_at" timestamp with time zone,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"rating" integer,
	CONSTRAINT "raised_matter_status" CHECK ("raised_matter"."status" in ('raised', 'owned', 'answered', 'rated')),
	CONSTRAINT "raised_matter_owned" CHECK ("raised_matter"."status" = 'raised' or "raised_matter"."owner_name" is not null),
	CONSTRAINT "raised_matter_answered" CHECK (("raised_matter"."status" in ('answered', 'rated')) = ("raised_matter"."answer" is not null) and ("raised_matter"."answer" is null) = ("raised_matter"."answered_at" is null) and ("raised_matter"."answer" is null) = ("raised_matter"."answered_by" is null)),
	CONSTRAINT "raised_matter_rated" CHECK (("raised_matter"."status" = 'rated') = ("raised_matter"."rating" is not null) and coalesce("raised_matter"."rating", 1) between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "saved_sheet" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reader_id" uuid NOT NULL,
	"division_code" text NOT NULL,
	"asked" jsonb NOT NULL,
	"reason" text,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_sheet_kind" CHECK ("saved_sheet"."kind" in ('queue', 'notices', 'boards', 'ledger')),
	CONSTRAINT "saved_sheet_unmasked" CHECK ("saved_sheet"."reason" is null or "saved_sheet"."kind" in ('boards', 'ledger'))
);
--> statement-breakpoint
CREATE TABLE "person_proof" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"by" text NOT NULL,
	"photo_id" uuid,
	"taken_by" uuid NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"used_for" text,
	"subject_id" uuid,
	"used_at" timestamp with time zone,
	CONSTRAINT "person_proof_photo_id_unique" UNIQUE("photo_id"),
	CONSTRAINT "person_proof_by" CHECK ("person_proof"."by" in ('slip', 'pin')),
	CONSTRAINT "person_proof_slip_has_photo" CHECK (("person_proof"."by" = 'slip') = ("person_proof"."photo_id" is not null)),
	CONSTRAINT "person_proof_used" CHECK (("person_proof"."used_at" is null) = ("person_proof"."used_for" is null) and ("person_proof"."used_at" is null) = ("person_proof"."subject_id" is null))
);
--> statement-breakpoint
CREATE TABLE "slip" (
	"id" uuid PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "slip_subject" CHECK ("slip"."subject" in ('deed', 'credit', 'class')),
	CONSTRAINT "slip_number_counts" CHECK ("slip"."number" > 0)
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
	"traces" integer,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "intent_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"id_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"person_id" uuid,
	"system" text NOT NULL,
	"browser" text NOT NULL,
	"opened_from" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_id_hash_unique" UNIQUE("id_hash"),
	CONSTRAINT "session_system" CHECK ("session"."system" in ('windows', 'mac', 'linux', 'android', 'ios', 'harmony', 'other')),
	CONSTRAINT "session_browser" CHECK ("session"."browser" in ('wechat', 'edge', 'chrome', 'firefox', 'safari', 'other'))
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"browser_hash" text NOT NULL,
	"status" text NOT NULL,
	"system" text NOT NULL,
	"browser" text NOT NULL,
	"opened_from" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"account_id" uuid,
	"person_id" uuid,
	CONSTRAINT "sign_in_code_hash_unique" UNIQUE("code_hash"),
	CONSTRAINT "sign_in_browser_hash_unique" UNIQUE("browser_hash"),
	CONSTRAINT "sign_in_status" CHECK ("sign_in"."status" in ('waiting', 'confirmed', 'refused', 'taken')),
	CONSTRAINT "sign_in_system" CHECK ("sign_in"."system" in ('windows', 'mac', 'linux', 'android', 'ios', 'harmony', 'other')),
	CONSTRAINT "sign_in_browser" CHECK ("sign_in"."browser" in ('wechat', 'edge', 'chrome', 'firefox', 'safari', 'other')),
	CONSTRAINT "sign_in_answered" CHECK (("sign_in"."status" = 'waiting') = ("sign_in"."account_id" is null) and ("sign_in"."status" = 'waiting') = ("sign_in"."person_id" is null))
);
--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_rule" FOREIGN KEY ("rule_set_version","rule_code") REFERENCES "public"."rule"("rule_set_version","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_person" ADD CONSTRAINT "activity_person_activity_id_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_person" ADD CONSTRAINT "activity_person_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_photo" ADD CONSTRAINT "activity_photo_photo_id_photo_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photo"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_photo" ADD CONSTRAINT "activity_photo_activity_id_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_appeal" ADD CONSTRAINT "deed_appeal_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_appeal" ADD CONSTRAINT "deed_appeal_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_appeal" ADD CONSTRAINT "deed_appeal_appealed_by_person_id_fk" FOREIGN KEY ("appealed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_appeal" ADD CONSTRAINT "deed_appeal_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_board" ADD CONSTRAINT "frozen_board_division" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_household_row" ADD CONSTRAINT "frozen_household_row_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_household_row" ADD CONSTRAINT "frozen_household_row_board" FOREIGN KEY ("kind","division_code","period") REFERENCES "public"."frozen_board"("kind","division_code","period") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_village_row" ADD CONSTRAINT "frozen_village_row_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_village_row" ADD CONSTRAINT "frozen_village_row_board" FOREIGN KEY ("kind","division_code","period") REFERENCES "public"."frozen_board"("kind","division_code","period") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_score" ADD CONSTRAINT "household_score_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "village_score" ADD CONSTRAINT "village_score_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_handler_code_division_code_fk" FOREIGN KEY ("handler_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_round" ADD CONSTRAINT "complaint_round_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_round" ADD CONSTRAINT "complaint_round_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_only_of_electorate" FOREIGN KEY ("review_id","person_id") REFERENCES "public"."electorate_seat"("review_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "electorate_seat" ADD CONSTRAINT "electorate_seat_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "electorate_seat" ADD CONSTRAINT "electorate_seat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_decision" ADD CONSTRAINT "officer_decision_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_decision" ADD CONSTRAINT "officer_decision_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_lot" ADD CONSTRAINT "panel_lot_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_claimed_by_person_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_party" ADD CONSTRAINT "review_party_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_party" ADD CONSTRAINT "review_party_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_adoption" ADD CONSTRAINT "credit_adoption_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_adoption" ADD CONSTRAINT "credit_adoption_version_credit_standard_version_fk" FOREIGN KEY ("version") REFERENCES "public"."credit_standard"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_adoption" ADD CONSTRAINT "credit_adoption_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_adoption_outcome" ADD CONSTRAINT "credit_adoption_outcome_adoption_id_credit_adoption_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "public"."credit_adoption"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_assessment" ADD CONSTRAINT "credit_assessment_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_assessment" ADD CONSTRAINT "credit_assessment_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_assessment" ADD CONSTRAINT "credit_assessment_version_credit_standard_version_fk" FOREIGN KEY ("version") REFERENCES "public"."credit_standard"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_criterion" ADD CONSTRAINT "credit_criterion_version_credit_standard_version_fk" FOREIGN KEY ("version") REFERENCES "public"."credit_standard"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_round" ADD CONSTRAINT "credit_round_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_appeal" ADD CONSTRAINT "credit_appeal_case_id_credit_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."credit_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_appeal" ADD CONSTRAINT "credit_appeal_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_appeal" ADD CONSTRAINT "credit_appeal_appealed_by_person_id_fk" FOREIGN KEY ("appealed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_appeal" ADD CONSTRAINT "credit_appeal_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_case" ADD CONSTRAINT "credit_case_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_case" ADD CONSTRAINT "credit_case_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_case" ADD CONSTRAINT "credit_case_enterprise_id_enterprise_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_case" ADD CONSTRAINT "credit_case_standard_version_credit_standard_version_fk" FOREIGN KEY ("standard_version") REFERENCES "public"."credit_standard"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_case" ADD CONSTRAINT "credit_case_applicant_id_person_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_case" ADD CONSTRAINT "credit_case_entered_by_id_person_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_case" ADD CONSTRAINT "credit_case_attested_by_person_id_fk" FOREIGN KEY ("attested_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_case" ADD CONSTRAINT "credit_case_assessment_id_credit_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."credit_assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_paper" ADD CONSTRAINT "credit_paper_photo_id_photo_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photo"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_paper" ADD CONSTRAINT "credit_paper_case_id_credit_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."credit_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_designation" ADD CONSTRAINT "credit_designation_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_designation" ADD CONSTRAINT "credit_designation_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_designation" ADD CONSTRAINT "credit_designation_enterprise_id_enterprise_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_designation" ADD CONSTRAINT "credit_designation_case_id_credit_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."credit_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_withdrawal" ADD CONSTRAINT "credit_withdrawal_designation_id_credit_designation_id_fk" FOREIGN KEY ("designation_id") REFERENCES "public"."credit_designation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_withdrawal" ADD CONSTRAINT "credit_withdrawal_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_withdrawal" ADD CONSTRAINT "credit_withdrawal_heard_by_person_id_fk" FOREIGN KEY ("heard_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_withdrawal" ADD CONSTRAINT "credit_withdrawal_appealed_by_person_id_fk" FOREIGN KEY ("appealed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_withdrawal" ADD CONSTRAINT "credit_withdrawal_appeal_decided_by_person_id_fk" FOREIGN KEY ("appeal_decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_unmasking" ADD CONSTRAINT "credit_unmasking_reader_id_person_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_unmasking" ADD CONSTRAINT "credit_unmasking_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_nominator_id_person_id_fk" FOREIGN KEY ("nominator_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_entered_by_id_person_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed" ADD CONSTRAINT "deed_public_text_by_person_id_fk" FOREIGN KEY ("public_text_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_helped" ADD CONSTRAINT "deed_helped_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_helped" ADD CONSTRAINT "deed_helped_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_outsider" ADD CONSTRAINT "deed_outsider_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_outsider" ADD CONSTRAINT "deed_outsider_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_outsider" ADD CONSTRAINT "deed_outsider_linked_by_person_id_fk" FOREIGN KEY ("linked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_praised" ADD CONSTRAINT "deed_praised_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_praised" ADD CONSTRAINT "deed_praised_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_praised" ADD CONSTRAINT "deed_praised_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_witness" ADD CONSTRAINT "deed_witness_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_witness" ADD CONSTRAINT "deed_witness_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_representative_id_person_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD CONSTRAINT "exemplar_candidacy_campaign_id_exemplar_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."exemplar_campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD CONSTRAINT "exemplar_candidacy_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD CONSTRAINT "exemplar_candidacy_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD CONSTRAINT "exemplar_candidacy_recommender_id_person_id_fk" FOREIGN KEY ("recommender_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD CONSTRAINT "exemplar_candidacy_consent_by_person_id_fk" FOREIGN KEY ("consent_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD CONSTRAINT "exemplar_candidacy_guardian_id_person_id_fk" FOREIGN KEY ("guardian_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_entry" ADD CONSTRAINT "exemplar_entry_candidacy_id_exemplar_candidacy_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."exemplar_candidacy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_entry" ADD CONSTRAINT "exemplar_entry_contest_id_exemplar_contest_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."exemplar_contest"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_entry" ADD CONSTRAINT "exemplar_entry_recommended_upward_by_person_id_fk" FOREIGN KEY ("recommended_upward_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_photo" ADD CONSTRAINT "exemplar_photo_photo_id_photo_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photo"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_photo" ADD CONSTRAINT "exemplar_photo_candidacy_id_exemplar_candidacy_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."exemplar_candidacy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_score" ADD CONSTRAINT "exemplar_score_entry_id_exemplar_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."exemplar_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_score" ADD CONSTRAINT "exemplar_score_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_seat" ADD CONSTRAINT "exemplar_seat_contest_id_exemplar_contest_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."exemplar_contest"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_seat" ADD CONSTRAINT "exemplar_seat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_tie" ADD CONSTRAINT "exemplar_tie_contest_id_exemplar_contest_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."exemplar_contest"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_tie_entry" ADD CONSTRAINT "exemplar_tie_entry_tie_id_exemplar_tie_id_fk" FOREIGN KEY ("tie_id") REFERENCES "public"."exemplar_tie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_tie_entry" ADD CONSTRAINT "exemplar_tie_entry_entry_id_exemplar_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."exemplar_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_tie_vote" ADD CONSTRAINT "exemplar_tie_vote_tie_id_exemplar_tie_id_fk" FOREIGN KEY ("tie_id") REFERENCES "public"."exemplar_tie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_tie_vote" ADD CONSTRAINT "exemplar_tie_vote_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_tie_vote" ADD CONSTRAINT "exemplar_tie_vote_entry_id_exemplar_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."exemplar_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_vetting_line" ADD CONSTRAINT "exemplar_vetting_line_entry_id_exemplar_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."exemplar_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_vetting_line" ADD CONSTRAINT "exemplar_vetting_line_signed_by_person_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_appeal" ADD CONSTRAINT "exemplar_appeal_entry_id_exemplar_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."exemplar_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_appeal" ADD CONSTRAINT "exemplar_appeal_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_appeal" ADD CONSTRAINT "exemplar_appeal_appealed_by_person_id_fk" FOREIGN KEY ("appealed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_appeal" ADD CONSTRAINT "exemplar_appeal_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_honour" ADD CONSTRAINT "exemplar_honour_entry_id_exemplar_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."exemplar_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_revocation" ADD CONSTRAINT "exemplar_revocation_honour_id_exemplar_honour_id_fk" FOREIGN KEY ("honour_id") REFERENCES "public"."exemplar_honour"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_revocation" ADD CONSTRAINT "exemplar_revocation_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_revocation" ADD CONSTRAINT "exemplar_revocation_heard_by_person_id_fk" FOREIGN KEY ("heard_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_revocation" ADD CONSTRAINT "exemplar_revocation_appealed_by_person_id_fk" FOREIGN KEY ("appealed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_revocation" ADD CONSTRAINT "exemplar_revocation_appeal_decided_by_person_id_fk" FOREIGN KEY ("appeal_decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_calendar" ADD CONSTRAINT "exemplar_calendar_campaign_id_exemplar_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."exemplar_campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_campaign" ADD CONSTRAINT "exemplar_campaign_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_campaign" ADD CONSTRAINT "exemplar_campaign_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_contest" ADD CONSTRAINT "exemplar_contest_campaign_id_exemplar_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."exemplar_campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_contest" ADD CONSTRAINT "exemplar_contest_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_contest" ADD CONSTRAINT "exemplar_contest_quota" FOREIGN KEY ("campaign_id","category","level") REFERENCES "public"."exemplar_quota"("campaign_id","category","level") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_quota" ADD CONSTRAINT "exemplar_quota_campaign_id_exemplar_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."exemplar_campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kin_challenge" ADD CONSTRAINT "kin_challenge_kinship_id_kinship_id_fk" FOREIGN KEY ("kinship_id") REFERENCES "public"."kinship"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kin_challenge" ADD CONSTRAINT "kin_challenge_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kin_challenge" ADD CONSTRAINT "kin_challenge_challenged_by_person_id_fk" FOREIGN KEY ("challenged_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kin_challenge" ADD CONSTRAINT "kin_challenge_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kinship" ADD CONSTRAINT "kinship_person_a_person_id_fk" FOREIGN KEY ("person_a") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kinship" ADD CONSTRAINT "kinship_person_b_person_id_fk" FOREIGN KEY ("person_b") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kinship" ADD CONSTRAINT "kinship_declared_by_person_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kinship" ADD CONSTRAINT "kinship_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clerk_task" ADD CONSTRAINT "clerk_task_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clerk_task" ADD CONSTRAINT "clerk_task_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clerk_task" ADD CONSTRAINT "clerk_task_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clerk_task" ADD CONSTRAINT "clerk_task_done_by_person_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_mute" ADD CONSTRAINT "phone_mute_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_month" ADD CONSTRAINT "household_month_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_month" ADD CONSTRAINT "household_month_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_line" ADD CONSTRAINT "notice_line_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_line" ADD CONSTRAINT "notice_line_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_line_id_notice_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."notice_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_answer" ADD CONSTRAINT "objection_answer_objection_id_objection_id_fk" FOREIGN KEY ("objection_id") REFERENCES "public"."objection"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_answer" ADD CONSTRAINT "objection_answer_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_sealed" ADD CONSTRAINT "objection_sealed_objection_id_objection_id_fk" FOREIGN KEY ("objection_id") REFERENCES "public"."objection"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_sealed" ADD CONSTRAINT "objection_sealed_line_id_notice_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."notice_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_sealed" ADD CONSTRAINT "objection_sealed_objector_id_person_id_fk" FOREIGN KEY ("objector_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_sealed" ADD CONSTRAINT "objection_sealed_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_seat" ADD CONSTRAINT "objection_seat_objection_id_objection_id_fk" FOREIGN KEY ("objection_id") REFERENCES "public"."objection"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_seat" ADD CONSTRAINT "objection_seat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_in_use_id_person_id_fk" FOREIGN KEY ("person_in_use_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "binding" ADD CONSTRAINT "binding_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "binding" ADD CONSTRAINT "binding_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "binding" ADD CONSTRAINT "binding_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "binding" ADD CONSTRAINT "binding_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household" ADD CONSTRAINT "household_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household" ADD CONSTRAINT "household_head_id_person_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_pin" ADD CONSTRAINT "person_pin_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_sender_id_person_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_deed_id_deed_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."deed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_judged_by_person_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_cut" ADD CONSTRAINT "award_cut_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_cut" ADD CONSTRAINT "award_cut_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_cut" ADD CONSTRAINT "award_cut_entry_id_ledger_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."ledger_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_cut" ADD CONSTRAINT "award_cut_rule" FOREIGN KEY ("rule_set_version","rule_code") REFERENCES "public"."rule"("rule_set_version","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_posted_by_person_id_fk" FOREIGN KEY ("posted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_rule" FOREIGN KEY ("rule_set_version","rule_code") REFERENCES "public"."rule"("rule_set_version","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_reverses" FOREIGN KEY ("reverses_id") REFERENCES "public"."ledger_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_round" ADD CONSTRAINT "yearly_round_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_paper" ADD CONSTRAINT "poll_paper_poll_id_poll_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."poll"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_paper" ADD CONSTRAINT "poll_paper_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_paper" ADD CONSTRAINT "poll_paper_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_paper" ADD CONSTRAINT "poll_paper_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_paper_person" ADD CONSTRAINT "poll_paper_person_paper_id_poll_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."poll_paper"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_paper_person" ADD CONSTRAINT "poll_paper_person_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_paper_photo" ADD CONSTRAINT "poll_paper_photo_photo_id_photo_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photo"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_paper_photo" ADD CONSTRAINT "poll_paper_photo_paper_id_poll_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."poll_paper"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_paper_sheet" ADD CONSTRAINT "poll_paper_sheet_paper_id_poll_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."poll_paper"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_poll_id_poll_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."poll"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_paper_id_poll_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."poll_paper"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counted_ballot" ADD CONSTRAINT "counted_ballot_poll_id_poll_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."poll"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll" ADD CONSTRAINT "poll_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_ballot" ADD CONSTRAINT "poll_ballot_poll_id_poll_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."poll"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_choice" ADD CONSTRAINT "poll_choice_poll_id_poll_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."poll"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_flag" ADD CONSTRAINT "poll_flag_poll_id_poll_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."poll"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_flag" ADD CONSTRAINT "poll_flag_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_flag" ADD CONSTRAINT "poll_flag_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_flagged" ADD CONSTRAINT "poll_flagged_flag_id_poll_flag_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."poll_flag"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_result" ADD CONSTRAINT "poll_result_poll_id_poll_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."poll"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_reader_id_person_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_import" ADD CONSTRAINT "roster_import_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_import_missing" ADD CONSTRAINT "roster_import_missing_import_id_roster_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."roster_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_import_missing" ADD CONSTRAINT "roster_import_missing_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_import_row" ADD CONSTRAINT "roster_import_row_import_id_roster_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."roster_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_import_row" ADD CONSTRAINT "roster_import_row_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoption_outcome" ADD CONSTRAINT "adoption_outcome_adoption_id_rule_adoption_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "public"."rule_adoption"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoption_photo" ADD CONSTRAINT "adoption_photo_photo_id_photo_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photo"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoption_photo" ADD CONSTRAINT "adoption_photo_adoption_id_rule_adoption_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "public"."rule_adoption"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule" ADD CONSTRAINT "rule_rule_set_version_rule_set_version_fk" FOREIGN KEY ("rule_set_version") REFERENCES "public"."rule_set"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_adoption" ADD CONSTRAINT "rule_adoption_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_adoption" ADD CONSTRAINT "rule_adoption_rule_set_version_rule_set_version_fk" FOREIGN KEY ("rule_set_version") REFERENCES "public"."rule_set"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_adoption" ADD CONSTRAINT "rule_adoption_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_by_person_person_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_session" ADD CONSTRAINT "class_session_course_id_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."course"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_session" ADD CONSTRAINT "class_session_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_session" ADD CONSTRAINT "class_session_lecturer_id_person_id_fk" FOREIGN KEY ("lecturer_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course" ADD CONSTRAINT "course_station_id_station_id_fk" FOREIGN KEY ("station_id") REFERENCES "public"."station"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course" ADD CONSTRAINT "course_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_session_id_class_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."class_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "station" ADD CONSTRAINT "station_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_request" ADD CONSTRAINT "class_request_station_id_station_id_fk" FOREIGN KEY ("station_id") REFERENCES "public"."station"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_request" ADD CONSTRAINT "class_request_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_request" ADD CONSTRAINT "class_request_course_id_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."course"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_request_backer" ADD CONSTRAINT "class_request_backer_request_id_class_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."class_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_request_backer" ADD CONSTRAINT "class_request_backer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_matter" ADD CONSTRAINT "raised_matter_station_id_station_id_fk" FOREIGN KEY ("station_id") REFERENCES "public"."station"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_matter" ADD CONSTRAINT "raised_matter_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_matter" ADD CONSTRAINT "raised_matter_session_id_class_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."class_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_matter" ADD CONSTRAINT "raised_matter_raised_by_person_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_matter" ADD CONSTRAINT "raised_matter_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_sheet" ADD CONSTRAINT "saved_sheet_reader_id_person_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_sheet" ADD CONSTRAINT "saved_sheet_division_code_division_code_fk" FOREIGN KEY ("division_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_proof" ADD CONSTRAINT "person_proof_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_proof" ADD CONSTRAINT "person_proof_photo_id_photo_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photo"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_proof" ADD CONSTRAINT "person_proof_taken_by_person_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slip" ADD CONSTRAINT "slip_village_code_division_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."division"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slip" ADD CONSTRAINT "slip_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slip" ADD CONSTRAINT "slip_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intent" ADD CONSTRAINT "intent_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_list" ON "activity" USING btree ("village_code","entered_at","id");--> statement-breakpoint
CREATE INDEX "activity_person_person" ON "activity_person" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "activity_photo_activity" ON "activity_photo" USING btree ("activity_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "deed_appeal_once" ON "deed_appeal" USING btree ("deed_id");--> statement-breakpoint
CREATE INDEX "deed_appeal_queue" ON "deed_appeal" USING btree ("division_code","appealed_at","id") WHERE "deed_appeal"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "deed_appeal_due" ON "deed_appeal" USING btree ("due_at") WHERE "deed_appeal"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "household_score_village" ON "household_score" USING btree ("village_code","period","honor" DESC NULLS LAST,"household_id") WHERE "household_score"."listed" and "household_score"."bonus_entries" > 0;--> statement-breakpoint
CREATE INDEX "household_score_township" ON "household_score" USING btree ("township_code","period","honor" DESC NULLS LAST,"household_id") WHERE "household_score"."listed" and "household_score"."bonus_entries" > 0;--> statement-breakpoint
CREATE INDEX "household_score_county" ON "household_score" USING btree ("period","honor" DESC NULLS LAST,"household_id") WHERE "household_score"."listed" and "household_score"."bonus_entries" > 0;--> statement-breakpoint
CREATE INDEX "village_score_period" ON "village_score" USING btree ("period","township_code");--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_subject" ON "certificate" USING btree ("kind","subject_id");--> statement-breakpoint
CREATE INDEX "certificate_household" ON "certificate" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "certificate_person" ON "certificate" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "certificate_division" ON "certificate" USING btree ("division_code","id");--> statement-breakpoint
CREATE UNIQUE INDEX "complaint_number" ON "complaint" USING btree ("year","number");--> statement-breakpoint
CREATE INDEX "complaint_account" ON "complaint" USING btree ("account_id","id");--> statement-breakpoint
CREATE INDEX "complaint_queue" ON "complaint" USING btree ("handler_code","status","id");--> statement-breakpoint
CREATE INDEX "complaint_due" ON "complaint" USING btree ("due_at") WHERE "complaint"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "electorate_seat_person" ON "electorate_seat" USING btree ("person_id","review_id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_one_open" ON "review" USING btree ("subject","subject_id") WHERE "review"."status" = 'open';--> statement-breakpoint
CREATE INDEX "review_subject_id" ON "review" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "review_queue" ON "review" USING btree ("division_code","status","opened_at","id");--> statement-breakpoint
CREATE INDEX "review_due" ON "review" USING btree ("closes_at") WHERE "review"."status" = 'open';--> statement-breakpoint
CREATE INDEX "review_panel" ON "review" USING btree ("id") WHERE "review"."status" = 'panel';--> statement-breakpoint
CREATE INDEX "credit_adoption_village" ON "credit_adoption" USING btree ("village_code","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "credit_assessment_round" ON "credit_assessment" USING btree ("household_id","year") WHERE "credit_assessment"."of_round";--> statement-breakpoint
CREATE INDEX "credit_assessment_household" ON "credit_assessment" USING btree ("household_id","year");--> statement-breakpoint
CREATE INDEX "credit_assessment_village" ON "credit_assessment" USING btree ("village_code","year") WHERE "credit_assessment"."of_round";--> statement-breakpoint
CREATE INDEX "credit_appeal_due" ON "credit_appeal" USING btree ("due_at") WHERE "credit_appeal"."decided_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "credit_case_one_running" ON "credit_case" USING btree (coalesce("household_id"::text, "enterprise_id"::text, "division_code")) WHERE "credit_case"."status" not in ('designated', 'overturned', 'declined', 'withdrawn');--> statement-breakpoint
CREATE INDEX "credit_case_household" ON "credit_case" USING btree ("household_id","applied_at");--> statement-breakpoint
CREATE INDEX "credit_case_enterprise" ON "credit_case" USING btree ("enterprise_id","applied_at");--> statement-breakpoint
CREATE INDEX "credit_case_desk" ON "credit_case" USING btree ("division_code","status","since","id");--> statement-breakpoint
CREATE INDEX "credit_case_assessment" ON "credit_case" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "credit_paper_case" ON "credit_paper" USING btree ("case_id","photo_id");--> statement-breakpoint
CREATE UNIQUE INDEX "credit_designation_one_standing" ON "credit_designation" USING btree (coalesce("household_id"::text, "enterprise_id"::text, "division_code")) WHERE "credit_designation"."status" in ('designated', 'hearing', 'onNotice');--> statement-breakpoint
CREATE INDEX "credit_designation_division" ON "credit_designation" USING btree ("division_code","status","grade");--> statement-breakpoint
CREATE INDEX "credit_designation_enterprise" ON "credit_designation" USING btree ("enterprise_id");--> statement-breakpoint
CREATE INDEX "credit_designation_term" ON "credit_designation" USING btree ("valid_until") WHERE "credit_designation"."status" = 'designated';--> statement-breakpoint
CREATE INDEX "credit_designation_household" ON "credit_designation" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "credit_withdrawal_one_running" ON "credit_withdrawal" USING btree ("designation_id") WHERE "credit_withdrawal"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "credit_withdrawal_designation" ON "credit_withdrawal" USING btree ("designation_id");--> statement-breakpoint
CREATE INDEX "credit_withdrawal_appealed" ON "credit_withdrawal" USING btree ("appealed_at") WHERE "credit_withdrawal"."appeal_decided_at" is null;--> statement-breakpoint
CREATE INDEX "credit_unmasking_asked" ON "credit_unmasking" USING btree ("asked_at","id");--> statement-breakpoint
CREATE INDEX "deed_village_date" ON "deed" USING btree ("village_code","happened_on");--> statement-breakpoint
CREATE INDEX "deed_account" ON "deed" USING btree ("account_id","id");--> statement-breakpoint
CREATE INDEX "deed_nominator" ON "deed" USING btree ("nominator_id");--> statement-breakpoint
CREATE INDEX "deed_credited" ON "deed" USING btree ("village_code","credited_at") WHERE "deed"."status" = 'confirmed';--> statement-breakpoint
CREATE INDEX "deed_to_erase" ON "deed" USING btree ("decided_at") WHERE "deed"."status" in ('declined', 'withdrawn') and "deed"."erased_at" is null;--> statement-breakpoint
CREATE INDEX "deed_awaiting_consent" ON "deed" USING btree ("decided_at") WHERE "deed"."status" = 'accepted';--> statement-breakpoint
CREATE INDEX "deed_outsider_deed" ON "deed_outsider" USING btree ("deed_id");--> statement-breakpoint
CREATE INDEX "deed_outsider_unlinked" ON "deed_outsider" USING btree ("id") WHERE "deed_outsider"."person_id" is null;--> statement-breakpoint
CREATE INDEX "deed_praised_person" ON "deed_praised" USING btree ("person_id","deed_id");--> statement-breakpoint
CREATE INDEX "deed_praised_guardian" ON "deed_praised" USING btree ("deed_id") WHERE "deed_praised"."guardian" = 'asked';--> statement-breakpoint
CREATE INDEX "deed_witness_person" ON "deed_witness" USING btree ("person_id","deed_id");--> statement-breakpoint
CREATE INDEX "enterprise_representative" ON "enterprise" USING btree ("representative_id");--> statement-breakpoint
CREATE INDEX "enterprise_village" ON "enterprise" USING btree ("village_code");--> statement-breakpoint
CREATE INDEX "exemplar_candidacy_person" ON "exemplar_candidacy" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "exemplar_entry_candidacy" ON "exemplar_entry" USING btree ("candidacy_id");--> statement-breakpoint
CREATE INDEX "exemplar_seat_person" ON "exemplar_seat" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exemplar_tie_one_open" ON "exemplar_tie" USING btree ("contest_id") WHERE "exemplar_tie"."status" = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "exemplar_vetting_line_one_a_signer" ON "exemplar_vetting_line" USING btree ("entry_id","round","signed_by");--> statement-breakpoint
CREATE INDEX "exemplar_appeal_open" ON "exemplar_appeal" USING btree ("division_code","due_at") WHERE "exemplar_appeal"."decided_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "exemplar_revocation_one_running" ON "exemplar_revocation" USING btree ("honour_id") WHERE "exemplar_revocation"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "exemplar_revocation_honour" ON "exemplar_revocation" USING btree ("honour_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exemplar_campaign_one_running" ON "exemplar_campaign" USING btree ("division_code","year") WHERE "exemplar_campaign"."status" = 'running';--> statement-breakpoint
CREATE INDEX "exemplar_campaign_division" ON "exemplar_campaign" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "exemplar_contest_due" ON "exemplar_contest" USING btree ("stage_ends_at") WHERE "exemplar_contest"."stage_ends_at" is not null;--> statement-breakpoint
CREATE INDEX "exemplar_contest_division" ON "exemplar_contest" USING btree ("division_code","stage","id");--> statement-breakpoint
CREATE UNIQUE INDEX "kin_challenge_one_open" ON "kin_challenge" USING btree ("kinship_id") WHERE "kin_challenge"."decided_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "kin_challenge_once" ON "kin_challenge" USING btree ("kinship_id","challenged_by");--> statement-breakpoint
CREATE INDEX "kin_challenge_queue" ON "kin_challenge" USING btree ("division_code","challenged_at","id") WHERE "kin_challenge"."decided_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "kinship_holds_once" ON "kinship" USING btree ("person_a","person_b") WHERE "kinship"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "kinship_a" ON "kinship" USING btree ("person_a");--> statement-breakpoint
CREATE INDEX "kinship_b" ON "kinship" USING btree ("person_b");--> statement-breakpoint
CREATE INDEX "clerk_task_queue" ON "clerk_task" USING btree ("village_code","opened_at","id") WHERE "clerk_task"."done_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "clerk_task_tells_once" ON "clerk_task" USING btree ("message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clerk_task_takes_down_once" ON "clerk_task" USING btree ("subject_id","person_id","village_code") WHERE "clerk_task"."kind" = 'takeDown' and "clerk_task"."done_at" is null;--> statement-breakpoint
CREATE INDEX "message_inbox" ON "message" USING btree ("person_id","sent_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "message_unread" ON "message" USING btree ("person_id") WHERE "message"."read_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "notice_number" ON "notice" USING btree ("division_code","year","number");--> statement-breakpoint
CREATE INDEX "notice_list" ON "notice" USING btree ("division_code","closes_at","id");--> statement-breakpoint
CREATE INDEX "notice_due" ON "notice" USING btree ("closes_at") WHERE "notice"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "notice_line_notice" ON "notice_line" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "notice_line_subject" ON "notice_line" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "objection_line" ON "objection" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "objection_queue" ON "objection" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "objection_due" ON "objection" USING btree ("due_at") WHERE "objection"."due_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "objection_once_a_person" ON "objection_sealed" USING btree ("line_id","objector_id");--> statement-breakpoint
CREATE INDEX "objection_sealed_objector" ON "objection_sealed" USING btree ("objector_id","objection_id");--> statement-breakpoint
CREATE INDEX "objection_seat_person" ON "objection_seat" USING btree ("person_id","objection_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_effect_once" ON "outbox" USING btree ("kind","subject_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("due_at") WHERE "outbox"."status" = 'waiting';--> statement-breakpoint
CREATE INDEX "outbox_settled" ON "outbox" USING btree ("settled_at") WHERE "outbox"."settled_at" is not null;--> statement-breakpoint
CREATE INDEX "binding_village" ON "binding" USING btree ("village_code","status","requested_at");--> statement-breakpoint
CREATE UNIQUE INDEX "binding_one_open_request" ON "binding" USING btree ("account_id") WHERE "binding"."status" = 'requested';--> statement-breakpoint
CREATE INDEX "binding_account" ON "binding" USING btree ("account_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "binding_one_account_a_person" ON "binding" USING btree ("person_id") WHERE "binding"."status" = 'approved';--> statement-breakpoint
CREATE INDEX "division_parent" ON "division" USING btree ("parent_code");--> statement-breakpoint
CREATE UNIQUE INDEX "household_number" ON "household" USING btree ("village_code","number");--> statement-breakpoint
CREATE INDEX "membership_household" ON "membership" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_one_household_at_a_time" ON "membership" USING btree ("person_id") WHERE "membership"."until_date" is null;--> statement-breakpoint
CREATE INDEX "person_name" ON "person" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "person_import_key" ON "person" USING btree ("import_key");--> statement-breakpoint
CREATE INDEX "role_grant_person" ON "role_grant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_grant_division" ON "role_grant" USING btree ("division_code","role");--> statement-breakpoint
CREATE INDEX "photo_deed" ON "photo" USING btree ("deed_id","position");--> statement-breakpoint
CREATE INDEX "photo_unanswered" ON "photo" USING btree ("received_at") WHERE "photo"."status" in ('stripped', 'checking');--> statement-breakpoint
CREATE UNIQUE INDEX "award_cut_once" ON "award_cut" USING btree ("source_id","rule_code","household_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "award_cut_entry" ON "award_cut" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "award_cut_household" ON "award_cut" USING btree ("household_id","cut_at","id") WHERE "award_cut"."entry_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entry_once" ON "ledger_entry" USING btree ("source_id","rule_code","household_id",coalesce("person_id", "household_id")) WHERE "ledger_entry"."kind" = 'bonus';--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entry_once_a_year" ON "ledger_entry" USING btree ("household_id","kind",extract(year from "act_on")) WHERE "ledger_entry"."kind" in ('base', 'expiry');--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entry_reversed_once" ON "ledger_entry" USING btree ("reverses_id");--> statement-breakpoint
CREATE INDEX "ledger_entry_household" ON "ledger_entry" USING btree ("household_id","posted_at","id");--> statement-breakpoint
CREATE INDEX "ledger_entry_act" ON "ledger_entry" USING btree ("household_id","act_on");--> statement-breakpoint
CREATE INDEX "ledger_entry_source" ON "ledger_entry" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "ledger_entry_month" ON "ledger_entry" USING btree ("village_code","posted_at");--> statement-breakpoint
CREATE INDEX "poll_paper_poll" ON "poll_paper" USING btree ("poll_id","status");--> statement-breakpoint
CREATE INDEX "poll_paper_village" ON "poll_paper" USING btree ("village_code","entered_at","id");--> statement-breakpoint
CREATE INDEX "poll_paper_person_paper" ON "poll_paper_person" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "poll_paper_photo_paper" ON "poll_paper_photo" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "poll_voter_person" ON "poll_voter" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "counted_ballot_poll" ON "counted_ballot" USING btree ("poll_id");--> statement-breakpoint
CREATE UNIQUE INDEX "poll_subject" ON "poll" USING btree ("subject","subject_id");--> statement-breakpoint
CREATE INDEX "poll_due" ON "poll" USING btree ("closes_at") WHERE "poll"."status" in ('running', 'closed');--> statement-breakpoint
CREATE INDEX "poll_division" ON "poll" USING btree ("division_code","closes_at");--> statement-breakpoint
CREATE INDEX "poll_ballot_poll" ON "poll_ballot" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_flag_poll" ON "poll_flag" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_flagged_flag" ON "poll_flagged" USING btree ("flag_id");--> statement-breakpoint
CREATE INDEX "access_log_person" ON "access_log" USING btree ("person_id","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "access_log_at" ON "access_log" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "correction_one_open" ON "correction" USING btree ("person_id","field") WHERE "correction"."status" = 'requested';--> statement-breakpoint
CREATE INDEX "correction_queue" ON "correction" USING btree ("village_code","requested_at","id") WHERE "correction"."status" = 'requested';--> statement-breakpoint
CREATE INDEX "correction_person" ON "correction" USING btree ("person_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "roster_change_one_open" ON "roster_change" USING btree ("household_id") WHERE "roster_change"."status" = 'proposed';--> statement-breakpoint
CREATE INDEX "roster_change_running" ON "roster_change" USING btree ("village_code") WHERE "roster_change"."status" in ('proposed', 'signed');--> statement-breakpoint
CREATE INDEX "roster_change_list" ON "roster_change" USING btree ("village_code","proposed_at","id");--> statement-breakpoint
CREATE INDEX "roster_import_started" ON "roster_import" USING btree ("started_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "roster_import_receiving" ON "roster_import" USING btree ("sha256") WHERE "roster_import"."status" = 'receiving';--> statement-breakpoint
CREATE INDEX "roster_import_applying" ON "roster_import" USING btree ("started_at") WHERE "roster_import"."status" in ('checking', 'applying');--> statement-breakpoint
CREATE INDEX "roster_import_row_village" ON "roster_import_row" USING btree ("import_id","village_code");--> statement-breakpoint
CREATE INDEX "roster_import_row_outcome" ON "roster_import_row" USING btree ("import_id","outcome","row") WHERE "roster_import_row"."outcome" in ('faulty', 'differs', 'left');--> statement-breakpoint
CREATE INDEX "adoption_photo_adoption" ON "adoption_photo" USING btree ("adoption_id","position");--> statement-breakpoint
CREATE INDEX "rule_adoption_village" ON "rule_adoption" USING btree ("village_code","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "check_in_tick_once" ON "check_in" USING btree ("tick_id");--> statement-breakpoint
CREATE INDEX "check_in_enrolment" ON "check_in" USING btree ("enrolment_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "class_session_import_once" ON "class_session" USING btree ("village_code","import_key") WHERE "class_session"."import_key" is not null;--> statement-breakpoint
CREATE INDEX "class_session_week" ON "class_session" USING btree ("village_code","starts_at","id");--> statement-breakpoint
CREATE INDEX "class_session_starts" ON "class_session" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "class_session_course" ON "class_session" USING btree ("course_id","starts_at");--> statement-breakpoint
CREATE INDEX "class_session_lecturer" ON "class_session" USING btree ("lecturer_id","starts_at") WHERE "class_session"."lecturer_id" is not null;--> statement-breakpoint
CREATE INDEX "class_session_ends" ON "class_session" USING btree ("ends_at") WHERE "class_session"."status" = 'planned';--> statement-breakpoint
CREATE INDEX "course_station" ON "course" USING btree ("station_id","made_at");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_once" ON "enrolment" USING btree ("session_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_one_open_offer" ON "enrolment" USING btree ("person_id") WHERE "enrolment"."status" = 'offered';--> statement-breakpoint
CREATE INDEX "enrolment_line" ON "enrolment" USING btree ("session_id","line") WHERE "enrolment"."status" = 'waitlisted';--> statement-breakpoint
CREATE INDEX "enrolment_person" ON "enrolment" USING btree ("person_id","session_id");--> statement-breakpoint
CREATE INDEX "enrolment_telephone" ON "enrolment" USING btree ("session_id") WHERE "enrolment"."telephone" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_offer" ON "enrolment" USING btree ("offer_until") WHERE "enrolment"."status" = 'offered';--> statement-breakpoint
CREATE INDEX "class_request_village" ON "class_request" USING btree ("village_code","asked_at","id");--> statement-breakpoint
CREATE INDEX "class_request_backer_person" ON "class_request_backer" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "raised_matter_village" ON "raised_matter" USING btree ("village_code","raised_at","id");--> statement-breakpoint
CREATE INDEX "raised_matter_person" ON "raised_matter" USING btree ("raised_by","raised_at","id");--> statement-breakpoint
CREATE INDEX "raised_matter_due" ON "raised_matter" USING btree ("due_at") WHERE "raised_matter"."status" in ('raised', 'owned') and "raised_matter"."moved_up_at" is null;--> statement-breakpoint
CREATE INDEX "saved_sheet_asked" ON "saved_sheet" USING btree ("asked_at","id");--> statement-breakpoint
CREATE INDEX "person_proof_person" ON "person_proof" USING btree ("person_id","taken_at");--> statement-breakpoint
CREATE UNIQUE INDEX "slip_number" ON "slip" USING btree ("village_code","year","number");--> statement-breakpoint
CREATE UNIQUE INDEX "slip_subject_once" ON "slip" USING btree ("subject","subject_id");--> statement-breakpoint
CREATE INDEX "slip_list" ON "slip" USING btree ("village_code","entered_at","id");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "intent_at" ON "intent" USING btree ("at");--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_from" ON "sign_in" USING btree ("opened_from","expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_expires" ON "sign_in" USING btree ("expires_at");`,
  },
  {
    name: '20261123103805_county_size',
    sql: `ALTER TABLE "exemplar_campaign" DROP CONSTRAINT "exemplar_campaign_age";--> statement-breakpoint
ALTER TABLE "exemplar_quota" DROP CONSTRAINT "exemplar_quota_places";--> statement-breakpoint
ALTER TABLE "message" DROP CONSTRAINT "message_template";--> statement-breakpoint
DROP INDEX "electorate_seat_person";--> statement-breakpoint
ALTER TABLE "exemplar_revocation" ALTER COLUMN "proposed_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "electorate_seat" ADD COLUMN "opened_at" timestamp with time zone DEFAULT '-infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "electorate_seat" ADD COLUMN "open" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD COLUMN "birth_year" integer;--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "electorate_seat_open" ON "electorate_seat" USING btree ("person_id","opened_at","review_id") WHERE "electorate_seat"."open";--> statement-breakpoint
CREATE INDEX "electorate_seat_person" ON "electorate_seat" USING btree ("person_id","opened_at","review_id");--> statement-breakpoint
ALTER TABLE "exemplar_seat" ADD CONSTRAINT "exemplar_seat_once" UNIQUE("contest_id","person_id");--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD CONSTRAINT "exemplar_candidacy_of_age" CHECK ("exemplar_candidacy"."birth_year" is null or date_part('year', ("exemplar_candidacy"."recommended_at" at time zone 'UTC') + interval '8 hours') - "exemplar_candidacy"."birth_year" > 16);--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD CONSTRAINT "exemplar_candidacy_minor_has_guardian" CHECK ("exemplar_candidacy"."birth_year" is null or date_part('year', ("exemplar_candidacy"."recommended_at" at time zone 'UTC') + interval '8 hours') - "exemplar_candidacy"."birth_year" > 18 or "exemplar_candidacy"."guardian_consent" is not null or "exemplar_candidacy"."family_asked_at" is not null);--> statement-breakpoint
ALTER TABLE "exemplar_candidacy" ADD CONSTRAINT "exemplar_candidacy_erased" CHECK ("exemplar_candidacy"."erased_at" is null or "exemplar_candidacy"."story" = '');--> statement-breakpoint
ALTER TABLE "exemplar_revocation" ADD CONSTRAINT "exemplar_revocation_says_why" CHECK ("exemplar_revocation"."proposed_by" is not null or "exemplar_revocation"."reason" = '');--> statement-breakpoint
ALTER TABLE "exemplar_campaign" ADD CONSTRAINT "exemplar_campaign_year" CHECK ("exemplar_campaign"."year" between 2020 and 2100);--> statement-breakpoint
ALTER TABLE "exemplar_campaign" ADD CONSTRAINT "exemplar_campaign_age" CHECK ("exemplar_campaign"."minimum_age" between 16 and 100);--> statement-breakpoint
ALTER TABLE "exemplar_quota" ADD CONSTRAINT "exemplar_quota_places" CHECK ("exemplar_quota"."places" between 1 and 50 and "exemplar_quota"."upward" between 0 and "exemplar_quota"."places" and "exemplar_quota"."choices" between 1 and 50);--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_template" CHECK ("message"."template" in ('deedReturned', 'deedAccepted', 'deedDeclined', 'deedOnNotice', 'deedConfirmed', 'consentAsked', 'familyConsentAsked', 'guardianAsked', 'guardianRefused', 'answeredOnPaper', 'deedKeptPrivate', 'activityConfirmed', 'activityReturned', 'deedAppealed', 'deedAppealEscalated', 'deedAppealAccepted', 'deedAppealDeclined', 'deedReviewReopened', 'deedReexamined', 'deedReconfirmed', 'deedNotReconfirmed', 'appealOverdue', 'kinDeclared', 'kinChallenged', 'kinUpheld', 'kinEnded', 'complaintAccepted', 'complaintEscalated', 'complaintAnswered', 'correctionMade', 'correctionRefused', 'objectionAnswered', 'objectionMovedUp', 'objectionRejected', 'objectionUpheld', 'objectionMoot', 'lineObjected', 'lineStands', 'lineOverturned', 'creditEvidenceAsked', 'creditReturned', 'creditDeclined', 'creditOnNotice', 'creditDesignated', 'creditOverturned', 'creditAppealed', 'creditAppealDeclined', 'creditReviewReopened', 'creditRenewed', 'creditLapsed', 'creditCeased', 'creditHearing', 'creditWithdrawalOnNotice', 'creditWithdrawn', 'creditKept', 'creditAppealOverdue', 'exemplarConsentAsked', 'exemplarGuardianAsked', 'exemplarFamilyAsked', 'exemplarVettingAsked', 'exemplarVettingAgain', 'exemplarScoringAsked', 'exemplarTieAsked', 'exemplarOverdue', 'exemplarOnNotice', 'exemplarChosen', 'exemplarUpward', 'exemplarNotRecommended', 'exemplarWithdrawn', 'exemplarAppealUpheld', 'exemplarAppealDeclined', 'exemplarAppealOverdue', 'exemplarHearing', 'exemplarReexamined', 'exemplarRevocationOnNotice', 'exemplarRevoked', 'exemplarKept', 'creditWithdrawalAppealOverdue', 'enterpriseReturned', 'enterpriseDeclined', 'enterpriseOnNotice', 'enterpriseDesignated', 'enterpriseOverturned', 'enterpriseAppealed', 'enterpriseAppealDeclined', 'enterpriseReviewReopened', 'enterpriseHearing', 'enterpriseWithdrawalOnNotice', 'enterpriseWithdrawn', 'enterpriseKept', 'enterpriseTermEnding', 'enterpriseTermOver', 'enterpriseUnrepresented', 'enterpriseNotReconfirmed', 'enterpriseNamed', 'seatOffered', 'seatTaken', 'seatPassed', 'classMoved', 'classCancelled', 'checkInReverted', 'courseMade', 'courseChanged', 'courseCancelled', 'lectureAsked', 'lectureChanged', 'lectureOff', 'matterAnswered', 'matterMovedUp', 'matterOverdue', 'pollFlagged', 'paperReturned'));--> statement-breakpoint
UPDATE "electorate_seat" SET "opened_at" = "review"."opened_at", "open" = "review"."status" = 'open' FROM "review" WHERE "review"."id" = "electorate_seat"."review_id";`,
  },
]
