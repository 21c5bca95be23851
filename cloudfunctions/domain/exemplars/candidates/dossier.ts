import type { Dossier, SignedLine } from '../../../contract/exemplars'
import type { DivisionCode, EntryId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Reading } from '../../context'
import { divisionNames } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { locatePeople, namesOf } from '../../people/locate-people'
import { isWithin } from '../../people/permissions'
import { balanceOf } from '../../points/my-points'
import { type Contest, findContest } from '../campaigns/contest.repository'
import { partiesOfCandidacy, requireAble } from '../parties'
import { LINES_OF } from '../vetting/lines'
import { signedOf } from '../vetting/vetting'
import { findSigned } from '../vetting/vetting.repository'
import { findPeople } from './candidacy.repository'
import { findCarrying, findCreditHouseholds } from './eligible.repository'
import { type Entered, findEntered } from './entry.repository'
import { photosOfCandidacies } from './photos'

async function linesOf(r: Reading, contest: Contest, { entry }: Entered): Promise<SignedLine[]> {
  const signed = signedOf(entry, await findSigned(r.db, [entry.id]))
  return LINES_OF[contest.level].map((line) => {
    const one = signed.find((row) => row.line === line)
    if (!one) return { line }
    const { opinion, words, name } = one
    return { line, opinion, words, signedBy: name, signedAt: one.signedAt.toISOString() }
  })
}

/** What the county knows of a candidate, gathered when it is read. The caller has asked whether the reader may. */
export async function gatherDossier(r: Reading, contest: Contest, entered: Entered): Promise<Dossier> {
  const { entry, candidacy } = entered
  const { personId, recommenderId, villageCode, category } = candidacy
  const who = orRefuse((await findPeople(r.db, [personId]))[0])
  const home = (await locatePeople(r.db, [personId])).get(personId)
  const deeds = await findCarrying(r.db, [personId], category)
  const names = await divisionNames(r.db, [villageCode])
  const credit = home ? await findCreditHouseholds(r.db, [home.householdId]) : new Set()
  return {
    candidacyId: candidacy.id,
    entryId: entry.id,
    name: who.name,
    birthYear: who.birthYear,
    villageName: names.get(villageCode) ?? '',
    category,
    story: candidacy.story,
    photos: (await photosOfCandidacies(r.db, [candidacy.id])).get(candidacy.id) ?? [],
    recommenderName: (await namesOf(r.db, [recommenderId])).get(recommenderId) ?? '',
    deeds: deeds.map(({ deedId, publicText, happenedOn }) => ({ deedId, publicText: publicText ?? '', happenedOn })),
    honorPoints: home ? (await balanceOf(r, home.householdId)).honor : 0,
    creditHousehold: credit.size > 0,
    consent: candidacy.consent,
    ...(candidacy.guardianConsent === null ? {} : { guardianConsent: candidacy.guardianConsent }),
    lines: await linesOf(r, contest, entered),
  }
}

/** For an office that vets, scores or decides, and never for the candidate's kin. @throws AppError NOT_FOUND, RECUSED */
export async function readDossier(
  r: Reading,
  { person }: Resident,
  reach: readonly DivisionCode[],
  entryId: EntryId,
): Promise<Dossier> {
  const entered = orRefuse((await findEntered(r.db, [entryId]))[0])
  const contest = orRefuse(await findContest(r.db, entered.entry.contestId))
  if (!isWithin(reach, contest.divisionCode)) throw new AppError('NOT_FOUND')
  if (entered.candidacy.recommenderId !== person.personId)
    await requireAble(r.db, person.personId, partiesOfCandidacy(entered), r.now)
  return gatherDossier(r, contest, entered)
}
