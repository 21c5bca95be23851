/** Why a deed or an application is declined; words of the member's own go with it. */
export const DECLINE_REASONS = [
  'untrue',
  'duplicate',
  'ordinaryDuty',
  'notThisVillage',
  'cannotBeVerified',
  'other',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]
