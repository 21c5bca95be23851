import type { DivisionCode, HonourId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError } from '../../../platform/app-error'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import { divisionNames } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { decidedBefore } from '../appeals/decide-appeal'
import { partiesOfCandidacy, recusedAmong } from '../parties'
import { findHonours, findHonoursWithin, type HonourFound } from './honour.repository'
import { findRunning, type Revocation } from './revocation.repository'

/** Honours of a division and below it, for an office that may propose to revoke one. @throws AppError NOT_FOUND out of reach */
export async function listHonours(
  r: Reading,
  reach: readonly DivisionCode[],
  divisionCode: DivisionCode,
  cursor: string | undefined,
) {
  if (!isWithin(reach, divisionCode)) throw new AppError('NOT_FOUND')
  const size = LIMITS.pageSize
  const found = await findHonoursWithin(r.db, divisionCode, fromCursor<HonourId>(cursor)?.id, size + 1)
  const codes = found.flatMap(({ contest, candidacy }) => [contest.divisionCode, candidacy.villageCode])
  const names = await divisionNames(r.db, codes)
  const page = cutPage(found, size, ({ honour }) => ({ at: r.now, id: honour.id }))
  const rows = page.rows.map(({ honour, contest, candidacy, campaign, name }) => ({
    ...{ honourId: honour.id, name, year: campaign.year, category: contest.category, level: contest.level },
    villageName: names.get(candidacy.villageCode) ?? '',
    divisionName: names.get(contest.divisionCode) ?? '',
    status: honour.status,
    chosenOn: honour.chosenOn,
  }))
  return { ...page, rows }
}

/** What the reader, who is not recused, can do about a proposal now. */
function actsOf(
  r: Reading,
  personId: Resident['person']['personId'],
  one: HonourFound,
  revocation: Revocation,
  county: boolean,
) {
  const { proposedBy, heardBy, hearingAt, appealedAt, appealDecidedAt } = revocation
  const hear = one.honour.status === 'hearing' && r.now >= hearingAt && proposedBy !== personId
  const waits = appealedAt !== null && appealDecidedAt === null
  const decideAppeal = county && waits && ![proposedBy, heardBy].includes(personId)
  return [...(hear ? (['hear'] as const) : []), ...(decideAppeal ? (['decideAppeal'] as const) : [])]
}

/** A hearing that nobody proposed is of people who neither signed nor scored. */
const heardOutside = async (
  r: Reading,
  personId: Resident['person']['personId'],
  one: HonourFound,
  { proposedBy, heardAt }: Revocation,
): Promise<boolean> => proposedBy !== null || heardAt !== null || !(await decidedBefore(r.db, personId, one))

/** Revocations that run within reach. Who is too close to the person does not see theirs. */
export async function listRevocations(r: Reading, { person }: Resident, reach: readonly DivisionCode[]) {
  const running = await findRunning(r.db)
  const found = await findHonours(
    r.db,
    running.map((one) => one.honourId),
  )
  const names = await divisionNames(
    r.db,
    found.map(({ contest }) => contest.divisionCode),
  )
  const rows = []
  for (const revocation of running) {
    const one = found.find(({ honour }) => honour.id === revocation.honourId)
    if (!one || !isWithin(reach, one.contest.divisionCode)) continue
    if ((await recusedAmong(r.db, [person.personId], partiesOfCandidacy(one), r.now)).size > 0) continue
    const stage = revocation.endedAt !== null ? 'appealed' : one.honour.status === 'hearing' ? 'hearing' : 'onNotice'
    rows.push({
      ...{ revocationId: revocation.id, name: one.name, category: one.contest.category, level: one.contest.level },
      divisionName: names.get(one.contest.divisionCode) ?? '',
      stage: stage as 'hearing' | 'onNotice' | 'appealed',
      reason: revocation.reason,
      hearingAt: revocation.hearingAt.toISOString(),
      place: revocation.place,
      ...(revocation.appealWords === null ? {} : { appealWords: revocation.appealWords }),
      can: (await heardOutside(r, person.personId, one, revocation))
        ? actsOf(r, person.personId, one, revocation, reach.includes(r.village.county.code))
        : [],
    })
  }
  return { rows }
}
