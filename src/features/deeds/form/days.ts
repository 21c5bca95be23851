import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { dateOf } from '../../../services/time'

const DAY_MS = 86_400_000

/** First and last day on which an act may lie. */
export interface Days {
  from: string
  until: string
}

/** The act lies at most 30 days before it is sent, and not after (domain: points and ledger). `sentAt` is an instant. */
export function daysBefore(sentAt: string): Days {
  const from = new Date(Date.parse(sentAt) - LIMITS.deedAgeDays * DAY_MS).toISOString()
  return { from: dateOf(from), until: dateOf(sentAt) }
}

export const isWithin = ({ from, until }: Days, date: string) => from <= date && date <= until
