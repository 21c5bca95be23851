import type { DivisionCode } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import type { Reading } from '../../context'
import { getVillage } from '../../divisions/get-village'
import { noticeOf } from '../../notices/view-notices'
import { adoptionState } from '../../points/adoption'
import { findAdoptionsOf, findCriteria, findOutcomes, findVersions } from './standard.repository'
import { standardInForce } from './standard-in-force'
import { meetingOf } from './standard-notice'

/** The standard of a village and the meetings that adopted one, the latest first. @throws AppError NOT_FOUND for no village */
export async function listStandards(r: Reading, villageCode: DivisionCode) {
  await getVillage(r.db, villageCode)
  const adoptions = await findAdoptionsOf(r.db, villageCode)
  const outcomes = await findOutcomes(
    r.db,
    adoptions.map((one) => one.id),
  )
  const rows = []
  for (const adoption of adoptions) {
    const theirs = outcomes.filter((one) => one.adoptionId === adoption.id)
    rows.push({
      adoptionId: adoption.id,
      meeting: meetingOf(adoption),
      state: adoptionState(theirs),
      inForceFrom: theirs.find((one) => one.inForceFrom !== null)?.inForceFrom ?? adoption.inForceFrom,
      minutes: adoption.minutes,
      noticeId: (await noticeOf(r.db, adoption.id))?.noticeId ?? null,
      recordedAt: adoption.recordedAt.toISOString(),
    })
  }
  const inForce = await standardInForce(r.db, villageCode, countyDate(r.now))
  return { inForce, adoptions: rows }
}

/** What the county offers for adoption today, the latest version first. */
export async function listStandardTemplates(r: Reading) {
  const versions = []
  for (const version of await findVersions(r.db, countyDate(r.now)))
    versions.push({ version, criteria: await findCriteria(r.db, version) })
  return { versions }
}
