/** The one truth about tables; `npm run db:generate` turns its changes into a migration. */
export * from './schema/boards'
export * from './schema/council'
export * from './schema/deeds'
export * from './schema/messages'
export * from './schema/notices'
export * from './schema/people'
export * from './schema/photos'
export * from './schema/points'
export * from './schema/system'

/** Tables that the runtime role may only read and add to; a trigger refuses changes by anybody else too. */
export const APPEND_ONLY_TABLES = [
  'ledger_entry',
  'audit',
  'rule',
  'rule_set',
  'rule_adoption',
  'county_head',
  'panel_lot',
] as const
