import type { DeedEvent } from '../../contract/deeds'
import type { DeedId } from '../../contract/ids'
import type { MessageFacts, MessageTemplate } from '../../contract/messages'
import type { Writing } from '../context'
import { tell } from '../messages/tell'
import { findDeed, findPraised } from './deed.repository'

/** Which events people are told of; the others stand on the timeline only, or are told where they happen. */
const TEMPLATES: Partial<Record<DeedEvent, MessageTemplate>> = {
  returned: 'deedReturned',
  accepted: 'deedAccepted',
  declined: 'deedDeclined',
  noticeOpened: 'deedOnNotice',
  confirmed: 'deedConfirmed',
  appealed: 'deedAppealed',
  appealEscalated: 'deedAppealEscalated',
  appealAccepted: 'deedAppealAccepted',
  appealDeclined: 'deedAppealDeclined',
  reviewReopened: 'deedReviewReopened',
  reexaminationOpened: 'deedReexamined',
  reconfirmed: 'deedReconfirmed',
  notReconfirmed: 'deedNotReconfirmed',
}

/** Of a question the praised learn that it was asked, not what: it is the nominator's to answer. */
const FOR_NOMINATOR: readonly DeedEvent[] = ['returned']

/** Every decision reaches nominator and praised, with its reason (domain: good deed). */
export async function tellOfDeed(w: Writing, deedId: DeedId, event: DeedEvent, facts: MessageFacts): Promise<void> {
  const template = TEMPLATES[event]
  const deed = template && (await findDeed(w.tx, deedId))
  if (!template || !deed) return
  const about = { template, subject: 'deed', subjectId: deedId } as const
  const praised = (await findPraised(w.tx, [deedId])).map((one) => one.personId)
  const nominator = deed.nominatorId ? [deed.nominatorId] : []
  if (!FOR_NOMINATOR.includes(event)) return tell(w, [...nominator, ...praised], { ...about, facts })
  await tell(w, nominator, { ...about, facts })
}
