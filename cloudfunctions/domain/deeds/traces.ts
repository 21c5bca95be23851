import type { DeclineReason } from '../../contract/decline-reasons'
import { DEED_EVENTS, type DeedEvent } from '../../contract/deeds'
import type { DeedId } from '../../contract/ids'
import type { MessageFacts } from '../../contract/messages'
import { recordTrace, tracesOf } from '../../platform/audit'
import type { Reader } from '../../platform/db/types'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Writing } from '../context'
import { tellOfDeed } from './tell-of-deed'

interface Told {
  words?: string[]
  reasons?: DeclineReason[]
}

/**
 * Leaves the trace of an event of a deed, from which its timeline is read, and tells nominator and praised of it with its
 * reason; `facts` fill their message besides.
 */
export async function recordDeedEvent(
  w: Writing,
  deedId: DeedId,
  event: DeedEvent,
  told: Told = {},
  facts: MessageFacts = {},
): Promise<void> {
  const words = told.words?.map(maskNumbers)
  await recordTrace(w.tx, w.now, w.by, {
    action: `deed.${event}`,
    subject: 'deed',
    subjectId: deedId,
    detail: words ? { ...told, words } : { ...told },
  })
  const said: MessageFacts = words && words.length > 0 ? { words: [...new Set(words)].join('；') } : {}
  await tellOfDeed(w, deedId, event, { ...said, ...facts })
}

export interface TimelineEvent extends Told {
  event: DeedEvent
  at: string
}

/** What happened to a deed, oldest first, with the words of the council. Who acted stays out of it. */
export async function timelineOf(db: Reader, deedId: DeedId): Promise<TimelineEvent[]> {
  const traces = await tracesOf(db, 'deed', deedId)
  return traces.flatMap(({ action, at, detail }) => {
    const event = DEED_EVENTS.find((one) => `deed.${one}` === action)
    return event ? [{ event, at: at.toISOString(), ...(detail as Told) }] : []
  })
}
