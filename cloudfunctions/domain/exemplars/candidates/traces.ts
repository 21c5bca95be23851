import { EXEMPLAR_EVENTS, type ExemplarEvent } from '../../../contract/exemplar-words'
import type { ExemplarTimelineItem } from '../../../contract/exemplars'
import type { PersonId } from '../../../contract/ids'
import type { MessageFacts, MessageTemplate } from '../../../contract/messages'
import { DIVISION_LEVELS, type DivisionLevel } from '../../../contract/roles'
import { recordTrace, tracesOf } from '../../../platform/audit'
import type { Reader } from '../../../platform/db/types'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import type { Candidacy } from './candidacy.repository'

/** Which events the candidate and their recommender are told of. */
const TEMPLATES: Partial<Record<ExemplarEvent, MessageTemplate>> = {
  onNotice: 'exemplarOnNotice',
  chosen: 'exemplarChosen',
  recommendedUpward: 'exemplarUpward',
  notRecommended: 'exemplarNotRecommended',
  withdrawn: 'exemplarWithdrawn',
  appealUpheld: 'exemplarAppealUpheld',
  appealDeclined: 'exemplarAppealDeclined',
  revocationProposed: 'exemplarHearing',
  reexamined: 'exemplarReexamined',
  revocationOnNotice: 'exemplarRevocationOnNotice',
  revoked: 'exemplarRevoked',
  honourKept: 'exemplarKept',
  revocationStands: 'exemplarRevoked',
}

interface Told {
  level?: DivisionLevel
  words?: string
  facts?: MessageFacts
}

/** Leaves the trace of an event, from which the timeline of a candidacy is read, and tells those whom it concerns. */
export async function recordExemplarEvent(
  w: Writing,
  { id, personId, recommenderId }: Pick<Candidacy, 'id' | 'personId' | 'recommenderId'>,
  event: ExemplarEvent,
  { level, words, facts = {} }: Told = {},
): Promise<void> {
  const said = words === undefined ? undefined : maskNumbers(words)
  const detail = { ...(level ? { level } : {}), ...(said === undefined ? {} : { words: said }) }
  await recordTrace(w.tx, w.now, w.by, { action: `exemplar.${event}`, subject: 'exemplar', subjectId: id, detail })
  const template = TEMPLATES[event]
  if (!template) return
  const filled = { words: said ?? '', ...(level ? { level } : {}), ...facts }
  await tellOf(w, id, [personId, recommenderId], template, filled)
}

/** Tells people of a candidacy. */
export const tellOf = (
  w: Writing,
  candidacyId: Candidacy['id'],
  people: readonly PersonId[],
  template: MessageTemplate,
  facts: MessageFacts = {},
): Promise<void> => tell(w, people, { template, subject: 'exemplar', subjectId: candidacyId, facts })

/** All that happened to a candidacy, oldest first. Who acted stays out of it. */
export async function timelineOf(db: Reader, candidacyId: Candidacy['id']): Promise<ExemplarTimelineItem[]> {
  const traces = await tracesOf(db, 'exemplar', candidacyId)
  return traces.flatMap(({ action, at, detail }) => {
    const event = EXEMPLAR_EVENTS.find((one) => `exemplar.${one}` === action)
    const { words } = detail as Told
    const level = DIVISION_LEVELS.find((one) => one === detail.level)
    if (!event) return []
    return [{ event, at: at.toISOString(), ...(level ? { level } : {}), ...(words ? { words } : {}) }]
  })
}
