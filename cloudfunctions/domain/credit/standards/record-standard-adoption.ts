import type { AdoptStandardInput } from '../../../contract/credit-standards'
import type { CreditAdoptionId, DivisionCode } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { addDays, countyDate } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import { getVillage } from '../../divisions/get-village'
import { openNotice } from '../../notices/open-notice'
import { noticeOf } from '../../notices/view-notices'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { requireAdopted } from '../../points/adoption'
import { requireLawful } from './consequences'
import { findAdoptionsOf, findVersions, insertAdoption, insertOutcome, lockOnNotice } from './standard.repository'

/** Days of notice after the meeting; a standard comes into force the day after. */
const NOTICE_DAYS = 7

/**
 * The clerk enters what the representatives' meeting adopted: on notice for seven days, in force from the day after.
 * @throws AppError NOT_FOUND for a village or version out of reach, NO_QUORUM, NO_MAJORITY, MEETING_AHEAD,
 * CONSEQUENCE_REFUSED, STANDARD_ON_NOTICE
 */
export async function recordStandardAdoption(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  input: AdoptStandardInput,
) {
  const village = await getVillage(w.tx, input.villageCode)
  if (!isWithin(reach, village.code)) throw new AppError('NOT_FOUND')
  if (input.metOn > countyDate(w.now)) throw new AppError('MEETING_AHEAD')
  requireAdopted(input)
  requireLawful(input.consequences)
  if (!(await findVersions(w.tx, countyDate(w.now))).includes(input.version)) throw new AppError('NOT_FOUND')
  if (await lockOnNotice(w.tx, village.code)) throw new AppError('STANDARD_ON_NOTICE')
  const id = newId<CreditAdoptionId>()
  const lines = [{ subjectId: id, personId: null }] as [{ subjectId: string; personId: null }]
  const about = { divisionCode: village.code, electorate: null, recused: null }
  const noticeId = await openNotice(w, { kind: 'creditStandard', ...about, lines })
  const inForceFrom = countyDate(orRefuse(await noticeOf(w.tx, id)).closesAt)
  const { personId } = clerk.person
  await insertAdoption(w.tx, { ...input, id, inForceFrom, recordedBy: personId, recordedAt: w.now })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'creditStandard.recorded',
    subject: 'creditAdoption',
    subjectId: id,
    detail: { ...input, inForceFrom },
  })
  return { adoptionId: id, noticeId, inForceFrom }
}

/**
 * Takes over what a village adopted, and had on notice on paper, before it came here. Saying it twice changes nothing.
 * @throws AppError NO_QUORUM | NO_MAJORITY | CONSEQUENCE_REFUSED
 */
export async function takeOverStandard(
  w: Writing,
  meeting: Omit<AdoptStandardInput, 'minutes' | 'consequences'>,
): Promise<void> {
  requireAdopted(meeting)
  const before = await findAdoptionsOf(w.tx, meeting.villageCode)
  if (before.some((one) => one.version === meeting.version && one.metOn === meeting.metOn)) return
  const id = newId<CreditAdoptionId>()
  const inForceFrom = addDays(meeting.metOn, NOTICE_DAYS + 1)
  const consequences = [{ topic: 'plaque' as const }, { topic: 'letterOfThanks' as const }]
  const made = { ...meeting, consequences, minutes: '', id, recordedBy: null, recordedAt: w.now, inForceFrom }
  await insertAdoption(w.tx, made)
  await insertOutcome(w.tx, { adoptionId: id, outcome: 'inForce', inForceFrom, decidedAt: w.now })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'creditStandard.adopted',
    subject: 'village',
    subjectId: meeting.villageCode,
    detail: { ...meeting, inForceFrom },
  })
}
