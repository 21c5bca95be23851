import { useQuery } from '@tanstack/react-query'
import type { MessageTemplate } from '../../cloudfunctions/contract/messages'
import { api } from './api'
import { useMe } from './session'
import { askToRing, canRing, type RingAnswer } from './subscribe-message'

export const RING_KEY = 'messages.phoneSettings'

/** News that a report leads to, the first that is told before the others. */
export const NEWS_OF_DEED = ['deedReturned', 'deedAccepted', 'deedDeclined', 'deedConfirmed'] as const

/** News after somebody took a seat in a class, or a place in its line. */
export const NEWS_OF_CLASS = ['seatOffered', 'classMoved', 'classCancelled', 'seatPassed'] as const

/** News after a declined deed was appealed. */
export const NEWS_OF_APPEAL = ['deedAppealAccepted', 'deedAppealDeclined', 'deedConfirmed'] as const

/** News after somebody applied for credit, or appealed about it. */
export const NEWS_OF_CREDIT = ['creditDesignated', 'creditEvidenceAsked', 'creditReturned', 'creditDeclined'] as const
export const NEWS_OF_CREDIT_APPEAL = [
  'creditAppealDeclined',
  'creditOnNotice',
  'creditDesignated',
  'creditKept',
] as const

/** News after an objection was raised. */
export const NEWS_OF_OBJECTION = ['objectionUpheld', 'objectionRejected', 'objectionAnswered', 'objectionMoot'] as const

/**
 * Asks whether the phone may ring once for the first of these news that the installation can ring for; to be called within
 * the tap that leads to them, for the platform wants a tap and one template each time. Null where nothing can be asked.
 * Refused or not, the act of the tap goes on, and the inbox has everything.
 */
export function useRing(news: readonly MessageTemplate[]): (() => Promise<RingAnswer>) | null {
  const known = useMe().data?.person != null
  const settings = useQuery({
    queryKey: [RING_KEY],
    queryFn: ({ signal }) => api.messages.phoneSettings.query({}, { signal }),
    enabled: canRing && known,
  })
  const rings = settings.data?.rings ?? []
  const first = news.flatMap((one) => rings.find((ring) => ring.template === one)?.templateId ?? [])[0]
  return canRing && first !== undefined ? () => askToRing(first) : null
}
