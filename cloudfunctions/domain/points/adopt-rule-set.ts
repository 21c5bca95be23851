import type { AdoptionId, DivisionCode, RuleCode } from '../../contract/ids'
import { recordTrace } from '../../platform/audit'
import { addDays } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { requireAdopted, type Votes } from './adoption'
import { findAdoptionsOf, insertAdoption, insertOutcome } from './adoption.repository'

/** Days of notice after the meeting; a rule set comes into force the day after (domain: points, rules are data). */
const NOTICE_DAYS = 7

/** Record of a meeting of the village's representatives, as the village's papers have it. */
export interface MeetingRecord extends Votes {
  villageCode: DivisionCode
  ruleSetVersion: number
  metOn: string
  switchedOff?: RuleCode[]
  minutes?: string
}

/**
 * Takes over what a village adopted, and had on notice on paper, before it came here: in force from the day after its
 * seven days. Saying it twice changes nothing. @throws AppError NO_QUORUM | NO_MAJORITY
 */
export async function adoptRuleSet(w: Writing, meeting: MeetingRecord): Promise<void> {
  requireAdopted(meeting)
  const { villageCode, ruleSetVersion, metOn } = meeting
  const before = await findAdoptionsOf(w.tx, villageCode)
  if (before.some((one) => one.ruleSetVersion === ruleSetVersion && one.metOn === metOn)) return
  const id = newId<AdoptionId>()
  const inForceFrom = addDays(metOn, NOTICE_DAYS + 1)
  const made = { switchedOff: [], minutes: '', ...meeting, id, recordedBy: null, recordedAt: w.now, inForceFrom }
  await insertAdoption(w.tx, made)
  await insertOutcome(w.tx, { adoptionId: id, outcome: 'inForce', inForceFrom, decidedAt: w.now })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'rules.adopted',
    subject: 'village',
    subjectId: villageCode,
    detail: { ...meeting, inForceFrom },
  })
}
