import { sql } from 'drizzle-orm'
import { check, date, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, HouseholdId, PersonId, RosterChangeId } from '../../../contract/ids'
import {
  ROSTER_CHANGE_KINDS,
  ROSTER_CHANGE_STATUSES,
  type RosterChange,
  type RosterChangeKind,
  type RosterChangeStatus,
} from '../../../contract/roster'
import { instant, oneOf } from './columns'
import { division, household, person } from './people'

/** What a change needs to be undone: how things stood before, and what it made. */
export interface RosterMemo {
  villageCode?: DivisionCode
  group?: string
  number?: string
  headId?: PersonId
  /** The household that was made, closed or left. */
  householdId?: HouseholdId
  personIds?: PersonId[]
}

/** A change of the roster with its two signatures. */
export const rosterChange = pgTable(
  'roster_change',
  {
    id: uuid('id').$type<RosterChangeId>().primaryKey(),
    kind: text('kind').$type<RosterChangeKind>().notNull(),
    status: text('status').$type<RosterChangeStatus>().notNull(),
    /** Where it was proposed: of a move the village that is left. */
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .notNull()
      .references(() => household.id),
    /** All households that it concerns; of a split also the one that it made. */
    householdIds: uuid('household_ids').array().$type<HouseholdId[]>().notNull(),
    happenedOn: date('happened_on').notNull(),
    change: jsonb('change').$type<RosterChange>().notNull(),
    memo: jsonb('memo').$type<RosterMemo>(),
    proposedBy: uuid('proposed_by')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    proposedAt: instant('proposed_at').notNull(),
    decidedBy: uuid('decided_by')
      .$type<PersonId>()
      .references(() => person.id),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    uniqueIndex('roster_change_one_open').on(t.householdId).where(sql`${t.status} = 'proposed'`),
    index('roster_change_running').on(t.villageCode).where(sql`${t.status} in ('proposed', 'signed')`),
    index('roster_change_list').on(t.villageCode, t.proposedAt, t.id),
    check('roster_change_kind', oneOf(t.kind, ROSTER_CHANGE_KINDS)),
    check('roster_change_status', oneOf(t.status, ROSTER_CHANGE_STATUSES)),
    check('roster_change_decided', sql`(${t.status} = 'proposed') = (${t.decidedAt} is null)`),
    check(
      'roster_change_two_signatures',
      sql`${t.status} not in ('signed', 'stands', 'undone') or (${t.decidedBy} is not null and ${t.decidedBy} <> ${t.proposedBy} and ${t.memo} is not null)`,
    ),
    check('roster_change_refused_with_reason', sql`(${t.status} = 'refused') = (${t.reason} is not null)`),
    check('roster_change_undone', sql`(${t.status} = 'undone') = (${t.undoneAt} is not null)`),
  ],
)
