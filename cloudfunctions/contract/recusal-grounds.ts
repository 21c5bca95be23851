/** Why a member cannot decide (domain: review, ballot, recusal). */
export const RECUSAL_GROUNDS = [
  'isParty',
  'sharedHousehold',
  'declaredKin',
  'nominated',
  'witnessed',
  'enteredOnBehalf',
  'wasHelped',
] as const
export type RecusalGround = (typeof RECUSAL_GROUNDS)[number]
