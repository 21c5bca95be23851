import { RATINGS } from '../../../cloudfunctions/contract/complaints'
import * as t from '../../i18n/zh-CN'

/** "满意" for 4. */
export function ratingWords(rating: number): string {
  const known = RATINGS.find((one) => one === rating)
  return known === undefined ? String(rating) : t.complaints.ratings[`${known}`]
}

/** The five ratings, the best first. */
export const RATING_OPTIONS = [...RATINGS].reverse().map((rating) => ({
  value: `${rating}` as const,
  title: t.complaints.ratings[`${rating}`],
}))
