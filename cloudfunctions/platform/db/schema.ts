/** The one truth about tables; `npm run db:generate` turns its changes into a migration. */

export * from './schema/activities'
export * from './schema/appeals'
export * from './schema/boards'
export * from './schema/certificates'
export * from './schema/complaints'
export * from './schema/council'
export * from './schema/credit'
export * from './schema/credit-cases'
export * from './schema/credit-designations'
export * from './schema/credit-list'
export * from './schema/deeds'
export * from './schema/enterprises'
export * from './schema/exemplar-candidates'
export * from './schema/exemplar-decisions'
export * from './schema/exemplar-honours'
export * from './schema/exemplars'
export * from './schema/kinship'
export * from './schema/messages'
export * from './schema/months'
export * from './schema/notices'
export * from './schema/objections'
export * from './schema/outbox'
export * from './schema/people'
export * from './schema/photos'
export * from './schema/points'
export * from './schema/poll-voters'
export * from './schema/polls'
export * from './schema/privacy'
export * from './schema/roster'
export * from './schema/roster-import'
export * from './schema/rules'
export * from './schema/school'
export * from './schema/school-matters'
export * from './schema/sheets'
export * from './schema/slips'
export * from './schema/system'

/** Tables that the runtime role may only read and add to; a trigger refuses changes by anybody else too. */
export const APPEND_ONLY_TABLES = [
  'ledger_entry',
  'audit',
  'rule',
  'rule_set',
  'rule_adoption',
  'adoption_outcome',
  'adoption_photo',
  'household_month',
  'county_head',
  'award_cut',
  'frozen_board',
  'frozen_household_row',
  'frozen_village_row',
  'panel_lot',
  'objection_answer',
  'slip',
  'officer_decision',
  'credit_standard',
  'credit_criterion',
  'credit_adoption',
  'credit_adoption_outcome',
  'check_in',
  'certificate',
  'credit_unmasking',
  'saved_sheet',
  'exemplar_quota',
  'exemplar_calendar',
  'exemplar_vetting_line',
  'exemplar_score',
  'exemplar_tie_vote',
  'poll_voter',
  'counted_ballot',
  'poll_result',
] as const

/** Boxes: rows that nobody changes, taken out together when their poll is counted or cancelled, never before. */
export const BOX_TABLES = ['poll_ballot'] as const
