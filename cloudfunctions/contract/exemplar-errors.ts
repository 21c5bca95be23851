/** What the selection of exemplars refuses; `errors.ts` takes it in. */
export const EXEMPLAR_ERRORS = {
  /** a campaign of this division and year is running */
  CAMPAIGN_RUNNING: { status: 409, retryable: false },
  /** a campaign without a category */
  CAMPAIGN_NO_CATEGORY: { status: 409, retryable: false },
  /** a level without a quota, a quota of nothing, or more recommended upward than chosen */
  CAMPAIGN_QUOTA: { status: 409, retryable: false },
  /** a level without a calendar, stages out of order, or a notice that ends after the next level stops taking candidates */
  CAMPAIGN_CALENDAR: { status: 409, retryable: false },
  /** a commendation without the number of the document that approved it */
  CAMPAIGN_NO_APPROVAL: { status: 409, retryable: false },
  /** the person may still be under the campaign's minimum age */
  TOO_YOUNG: { status: 409, retryable: false },
  /** no confirmed deed of the category carries the candidacy */
  NO_CONFIRMED_DEED: { status: 409, retryable: false },
  /** one candidacy a person and campaign */
  ALREADY_CANDIDATE: { status: 409, retryable: false },
  /** the candidate, or a minor's guardian, has not agreed to be named */
  CONSENT_MISSING: { status: 409, retryable: false },
  /** the line is signed, or the person signed another one of this candidate */
  SIGNED_ALREADY: { status: 409, retryable: false },
  /** signatures, scores or appeals are still missing */
  STAGE_INCOMPLETE: { status: 409, retryable: false },
  /** a scorer gives one sheet, for good */
  ALREADY_SCORED: { status: 409, retryable: false },
  /** every candidate who stands is named exactly once; of equals as many as there are places */
  SHEET_INCOMPLETE: { status: 409, retryable: false },
  /** as many were recommended upward as the quota allows */
  QUOTA_FULL: { status: 409, retryable: false },
  /** somebody with a higher score is recommended first */
  OUT_OF_ORDER: { status: 409, retryable: false },
} as const
