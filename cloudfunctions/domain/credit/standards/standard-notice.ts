import type { CreditAdoptionId, NoticeLineId } from '../../../contract/ids'
import type { LineWords } from '../../../contract/notices'
import { recordTrace } from '../../../platform/audit'
import type { Reader } from '../../../platform/db/types'
import type { Reading, Writing } from '../../context'
import type { Party } from '../../council/handlers'
import type { DecisionTaken, Line, NoticeSubject } from '../../notices/handlers'
import { inForceFrom } from '../../notices/in-force-from'
import { type Adoption, findAdoptions, findOutcomes, insertOutcome } from './standard.repository'

const idsOf = (lines: readonly Line[]) => lines.map((line) => line.subjectId as CreditAdoptionId)

async function onLinesConfirmed(w: Writing, subjectId: string): Promise<void> {
  const adoptionId = subjectId as CreditAdoptionId
  const from = await inForceFrom(w, adoptionId)
  const made = await insertOutcome(w.tx, { adoptionId, outcome: 'inForce', inForceFrom: from, decidedAt: w.now })
  if (made) await trace(w, adoptionId, 'creditStandard.inForce', { inForceFrom: from })
}

async function onLinesOverturned(w: Writing, subjectId: string): Promise<void> {
  const adoptionId = subjectId as CreditAdoptionId
  const made = await insertOutcome(w.tx, { adoptionId, outcome: 'overturned', inForceFrom: null, decidedAt: w.now })
  if (made) await trace(w, adoptionId, 'creditStandard.overturned', {})
}

const trace = (w: Writing, subjectId: CreditAdoptionId, action: string, detail: Record<string, unknown>) =>
  recordTrace(w.tx, w.now, w.by, { action, subject: 'creditAdoption', subjectId, detail })

/** What the meeting decided, as everybody may read it. */
export const meetingOf = ({ version, metOn, entitled, present, inFavour, consequences }: Adoption) => ({
  ...{ version, metOn, entitled, present, inFavour, consequences },
})

async function describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>> {
  const adoptions = await findAdoptions(r.db, idsOf(lines))
  const outcomes = await findOutcomes(r.db, idsOf(lines))
  const words = new Map<NoticeLineId, LineWords>()
  for (const { lineId, subjectId } of lines) {
    const adoption = adoptions.find((one) => one.id === subjectId)
    if (!adoption) continue
    const actual = outcomes.find((one) => one.adoptionId === adoption.id && one.outcome === 'inForce')
    const date = actual?.inForceFrom ?? adoption.inForceFrom
    words.set(lineId, { kind: 'creditStandard', meeting: meetingOf(adoption), inForceFrom: date })
  }
  return words
}

const recordedBy = async (db: Reader, ids: readonly CreditAdoptionId[]) =>
  (await findAdoptions(db, ids)).flatMap((one) => one.recordedBy ?? [])

async function partiesOf(db: Reader, lines: readonly Line[]): Promise<readonly Party[]> {
  return (await recordedBy(db, idsOf(lines))).map((personId) => ({ personId, part: 'enteredBy' }))
}

async function decisionOf(db: Reader, subjectId: string): Promise<DecisionTaken> {
  return { level: 'village', by: await recordedBy(db, [subjectId as CreditAdoptionId]) }
}

/** How the notice's mechanism is served when it publishes the adoption of a credit standard. */
export const standardNotice: NoticeSubject = {
  onLinesConfirmed,
  onLinesOverturned,
  partiesOf,
  decisionOf,
  describeLines,
}
