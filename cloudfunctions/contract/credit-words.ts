/** Who can carry a credit status: 信用户, 信用村, 信用乡镇, 信用企业. */
export const CREDIT_KINDS = ['household', 'village', 'township', 'enterprise'] as const
export type CreditKind = (typeof CREDIT_KINDS)[number]

/** What a standard is about: households, whose villages adopt it, or enterprises, for which the county sets it. */
export const STANDARD_KINDS = ['household', 'enterprise'] as const satisfies readonly CreditKind[]
export type StandardKind = (typeof STANDARD_KINDS)[number]

/** Highest last. */
export const CREDIT_GRADES = ['A', 'AA', 'AAA'] as const
export type CreditGrade = (typeof CREDIT_GRADES)[number]

/** How a criterion is known: by what the system has, by what the applicant shows, by what a named clerk vouches for. */
export const CRITERION_SOURCES = ['computed', 'declared', 'attested'] as const
export type CriterionSource = (typeof CRITERION_SOURCES)[number]

/** What a criterion looks at. */
export const CREDIT_MEASURES = [
  'yearHonor',
  'tookPart',
  'businessKept',
  'tookPartAway',
  'materialsGiven',
  'noWageArrears',
  'noMajorPenalty',
] as const
export type CreditMeasure = (typeof CREDIT_MEASURES)[number]

/** Which households a criterion is about: all, those that run a business, those that live away. */
export const CRITERION_SCOPES = ['always', 'business', 'away', 'here'] as const
export type CriterionScope = (typeof CRITERION_SCOPES)[number]

export const CRITERION_STATES = ['met', 'notYet', 'needsEvidence'] as const
export type CriterionState = (typeof CRITERION_STATES)[number]

/**
 * Where an application stands. `applied` waits for evidence or the clerk's word; `council`, `committees` and `township` (of a
 * division: the level above; of an enterprise: the county) wait for their decision, `department` for that of an enterprise's
 * lead department.
 */
export const CASE_STATUSES = [
  'applied',
  'assessed',
  'council',
  'committees',
  'department',
  'township',
  'onNotice',
  'designated',
  'overturned',
  'returned',
  'declined',
  'appealed',
  'withdrawn',
] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]

/** A designation once given; `hearing` and `onNotice` belong to a proposal to withdraw it. */
export const DESIGNATION_STATUSES = ['designated', 'hearing', 'onNotice', 'withdrawn', 'lapsed', 'ceased'] as const
export type DesignationStatus = (typeof DESIGNATION_STATUSES)[number]

/** What stands on the timeline of a household's credit status. */
export const CREDIT_EVENTS = [
  'applied',
  'evidenceGiven',
  'attested',
  'assessed',
  'councilOpened',
  'panelNeeded',
  'committeesOpened',
  'departmentOpened',
  'departmentPassed',
  'townshipNeeded',
  'returned',
  'answered',
  'declined',
  'appealed',
  'appealEscalated',
  'appealAccepted',
  'appealDeclined',
  'noticeOpened',
  'designated',
  'overturned',
  'reexamined',
  'reconfirmed',
  'notReconfirmed',
  'reviewReopened',
  'withdrawnByApplicant',
  'renewed',
  'lapsed',
  'ceased',
  'resumed',
  'assessmentFlagged',
  'withdrawalProposed',
  'heard',
  'withdrawalOnNotice',
  'withdrawn',
  'kept',
  'withdrawalAppealed',
  'withdrawalUpheld',
  'representativeNamed',
  'representativeLeft',
  'termEnding',
  'termOver',
  'superseded',
] as const
export type CreditEvent = (typeof CREDIT_EVENTS)[number]

/** What a designation may bring. The first three are honours; whatever else is adopted names its legal basis. */
export const CREDIT_HONOURS = ['plaque', 'letterOfThanks', 'ceremonyList'] as const
export const CREDIT_TOPICS = [
  ...CREDIT_HONOURS,
  'serviceFirst',
  'minimumLiving',
  'schooling',
  'medicalInsurance',
  'subsidy',
] as const
export type CreditTopic = (typeof CREDIT_TOPICS)[number]
/** Never tied to credit, whatever law somebody names. (Domain: points and ledger, deductions.) */
export const BARRED_TOPICS: readonly CreditTopic[] = ['minimumLiving', 'schooling', 'medicalInsurance', 'subsidy']
/** The configured list of laws on which a consequence may rest. */
export const LEGAL_BASES = ['villagersCommitteeLaw', 'ruralRevitalisationLaw', 'civilisationRegulation'] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]
