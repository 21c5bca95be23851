import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, KinChallengeId, KinshipId, PersonId } from '../../../contract/ids'
import { KIN_CHALLENGE_OUTCOMES, type KinChallengeOutcome, RELATIONS, type Relation } from '../../../contract/people'
import { instant, oneOf } from './columns'
import { division, person } from './people'

/**
 * Declared kin; the smaller id first, one row a pair that holds. `relation` is what B is to A. Ended by a decision, a row
 * stays: it recused whom it recused.
 */
export const kinship = pgTable(
  'kinship',
  {
    id: uuid('id').$type<KinshipId>().primaryKey(),
    personA: uuid('person_a')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    personB: uuid('person_b')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    relation: text('relation').$type<Relation>().notNull(),
    declaredBy: uuid('declared_by')
      .$type<PersonId>()
      .references(() => person.id),
    declaredAt: instant('declared_at').notNull(),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (t) => [
    uniqueIndex('kinship_holds_once').on(t.personA, t.personB).where(sql`${t.endedAt} is null`),
    index('kinship_a').on(t.personA),
    index('kinship_b').on(t.personB),
    check('kinship_ended', sql`(${t.endedAt} is null) = (${t.endedBy} is null)`),
    check('kinship_pair_order', sql`${t.personA} < ${t.personB}`),
    check('kinship_relation', oneOf(t.relation, RELATIONS)),
  ],
)

/** Somebody says that a declaration is wrong; one level up decides, and until then it holds. */
export const kinChallenge = pgTable(
  'kin_challenge',
  {
    id: uuid('id').$type<KinChallengeId>().primaryKey(),
    kinshipId: uuid('kinship_id')
      .$type<KinshipId>()
      .notNull()
      .references(() => kinship.id),
    /** Whose officers decide: a township, or the county. */
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    challengedBy: uuid('challenged_by')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    words: text('words').notNull(),
    challengedAt: instant('challenged_at').notNull(),
    outcome: text('outcome').$type<KinChallengeOutcome>(),
    reason: text('reason'),
    decidedBy: uuid('decided_by')
      .$type<PersonId>()
      .references(() => person.id),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    uniqueIndex('kin_challenge_one_open').on(t.kinshipId).where(sql`${t.decidedAt} is null`),
    uniqueIndex('kin_challenge_once').on(t.kinshipId, t.challengedBy),
    index('kin_challenge_queue').on(t.divisionCode, t.challengedAt, t.id).where(sql`${t.decidedAt} is null`),
    check('kin_challenge_outcome', oneOf(t.outcome, KIN_CHALLENGE_OUTCOMES)),
    check(
      'kin_challenge_decided',
      sql`(${t.decidedAt} is null) = (${t.outcome} is null) and (${t.decidedAt} is null) = (${t.decidedBy} is null) and (${t.decidedAt} is null) = (${t.reason} is null)`,
    ),
  ],
)
