import type { DivisionCode } from '../../contract/ids'
import { recordTrace } from '../../platform/audit'
import { addDays } from '../../platform/county-time'
import type { Writing } from '../context'
import { insertAdoption } from './rules.repository'

/** Days of notice after the meeting; a rule set comes into force the day after (domain: points, rules are data). */
const NOTICE_DAYS = 7

/** Record of a meeting of the village's representatives. The database refuses one without quorum or majority. */
export interface MeetingRecord {
  villageCode: DivisionCode
  ruleSetVersion: number
  metOn: string
  entitled: number
  present: number
  inFavour: number
}

/** Puts a version into force in a village from the day after its notice; saying it twice changes nothing. */
export async function adoptRuleSet(w: Writing, meeting: MeetingRecord): Promise<void> {
  const inForceFrom = addDays(meeting.metOn, NOTICE_DAYS + 1)
  const made = await insertAdoption(w.tx, { ...meeting, inForceFrom })
  if (made)
    await recordTrace(w.tx, w.now, w.by, {
      action: 'rules.adopted',
      subject: 'village',
      subjectId: meeting.villageCode,
      detail: { ...meeting, inForceFrom },
    })
}
