/** The five classes of moral models, each a class of deeds too. */
export const EXEMPLAR_CATEGORIES = [
  'helpingOthers',
  'braveryForJustice',
  'honestyAndTrust',
  'dedicationToWork',
  'filialPiety',
] as const
export type ExemplarCategory = (typeof EXEMPLAR_CATEGORIES)[number]

/** 选树, or 表彰: the second word is used only where an authority approved it, with the number of its document. */
export const CAMPAIGN_MODES = ['publicitySelection', 'approvedCommendation'] as const
export type CampaignMode = (typeof CAMPAIGN_MODES)[number]

export const CAMPAIGN_STATUSES = ['running', 'ended', 'concluded'] as const
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number]

/** Where a contest is: one category of a campaign in one division. `choosing` ends when every place is decided. */
export const CONTEST_STAGES = ['recommending', 'vetting', 'voting', 'scoring', 'choosing', 'closed'] as const
export type ContestStage = (typeof CONTEST_STAGES)[number]

/** Stages that an officer closes once all is in; the others end by the calendar alone, so that nobody is cut short. */
export const STAGES_CLOSED_BY_HAND = ['vetting', 'scoring'] as const
export type StageClosedByHand = (typeof STAGES_CLOSED_BY_HAND)[number]

/** How a candidate stands in one contest. */
export const ENTRY_STATUSES = [
  'recommended',
  'vetted',
  'voted',
  'scored',
  'onNotice',
  'chosen',
  'notRecommended',
  'withdrawnByCandidate',
  'revoked',
] as const
export type EntryStatus = (typeof ENTRY_STATUSES)[number]

/** Why somebody was not recommended. Against the first two one may appeal. */
export const ENTRY_ENDINGS = ['vetting', 'outscored', 'noConsent', 'objection', 'left', 'campaignEnded'] as const
export type EntryEnding = (typeof ENTRY_ENDINGS)[number]

/** What a candidate, or who answers for them, said to being named. */
export const CANDIDATE_CONSENTS = ['unanswered', 'agreed', 'refused'] as const
export type CandidateConsent = (typeof CANDIDATE_CONSENTS)[number]
export const CANDIDATE_ANSWERS = ['agreed', 'refused'] as const
export type CandidateAnswer = (typeof CANDIDATE_ANSWERS)[number]
/** As whom somebody answers: themselves, the guardian of a minor, the family of somebody who died. */
export const ANSWERERS = ['self', 'guardian', 'family'] as const
export type Answerer = (typeof ANSWERERS)[number]

/** Lines of the vetting checklist. Those of the county are the departments that are asked. */
export const VETTING_LINES = [
  'identity',
  'deeds',
  'conduct',
  'materials',
  'villageOpinion',
  'publicSecurity',
  'court',
  'discipline',
  'taxation',
  'civilAffairs',
] as const
export type VettingLine = (typeof VETTING_LINES)[number]
export const VETTING_OPINIONS = ['clear', 'objects'] as const
export type VettingOpinion = (typeof VETTING_OPINIONS)[number]

/** Who scores a contest. */
export const SCORING_BODIES = ['council', 'townshipPanel', 'countyPanel'] as const
export type ScoringBody = (typeof SCORING_BODIES)[number]

export const TIE_STATUSES = ['open', 'decided', 'moot'] as const
export type TieStatus = (typeof TIE_STATUSES)[number]

export const HONOUR_STATUSES = ['standing', 'hearing', 'onNotice', 'revoked', 'ended'] as const
export type HonourStatus = (typeof HONOUR_STATUSES)[number]

/** What happened to a candidate, as their timeline tells it. */
export const EXEMPLAR_EVENTS = [
  'recommended',
  'consentAgreed',
  'consentRefused',
  'familyAsked',
  'lineSigned',
  'vetted',
  'vettingAgain',
  'voteOpened',
  'voted',
  'scoringOpened',
  'scored',
  'tied',
  'tieDecided',
  'onNotice',
  'chosen',
  'recommendedUpward',
  'notRecommended',
  'withdrawn',
  'appealed',
  'appealUpheld',
  'appealDeclined',
  'revocationProposed',
  'reexamined',
  'heard',
  'revocationOnNotice',
  'revoked',
  'honourKept',
  'revocationAppealed',
  'revocationStands',
  'campaignEnded',
] as const
export type ExemplarEvent = (typeof EXEMPLAR_EVENTS)[number]
