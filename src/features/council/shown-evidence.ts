import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'

/** The codes of the evidence that stands on the sheet itself: whoever read it to the end has seen them. */
export const shownEvidence = ({ witnesses, photos }: ReviewSheet): string[] => [
  ...(witnesses.length > 0 ? ['witness'] : []),
  ...(photos.length > 0 ? ['photo', 'textOrPhoto'] : []),
]
