import type { RecommendInput } from '../../../contract/exemplars'
import type { CandidacyId, ContestId, DivisionCode, EntryId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import { maskNumbers } from '../../../platform/mask-numbers'
import { checkText } from '../../content/check-text'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { isMinor, mayBeUnder } from '../../people/age'
import { adultsOf } from '../../people/family'
import { getHomes, type Home } from '../../people/locate-people'
import { keepSheets } from '../../photos/keep-sheets'
import { type Campaign, findQuotas, lockCampaign } from '../campaigns/campaign.repository'
import { ensureContest } from '../campaigns/contest.repository'
import { recommendingEnd } from '../campaigns/stages'
import { requireAble } from '../parties'
import { insertCandidacy } from './candidacy.repository'
import { findCarrying } from './eligible.repository'
import { placeEntry } from './entry.repository'
import { recordExemplarEvent, tellOf } from './traces'

/** @throws AppError NOT_FOUND, WRONG_STATE, TOO_YOUNG, NO_CONFIRMED_DEED, RECUSED */
async function requireEligible(w: Writing, by: Resident, campaign: Campaign, home: Home, input: RecommendInput) {
  if (home.diedOn !== null) throw new AppError('NOT_FOUND')
  if (campaign.status !== 'running') throw new AppError('WRONG_STATE')
  const quotas = await findQuotas(w.tx, [campaign.id])
  if (!quotas.some((one) => one.category === input.category)) throw new AppError('NOT_FOUND')
  if (mayBeUnder(campaign.minimumAge, home.birthYear, countyDate(w.now))) throw new AppError('TOO_YOUNG')
  if ((await findCarrying(w.tx, [input.personId], input.category)).length === 0) throw new AppError('NO_CONFIRMED_DEED')
  await requireAble(w.tx, by.person.personId, [{ personId: input.personId, part: 'praised' }], w.now)
}

/**
 * A member of a village's committees recommends somebody of it for their confirmed deeds, with a story and photos. They are
 * asked whether they want it, a minor's family besides; until then nobody reads the name who does not decide.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE once candidates are taken no more, TOO_YOUNG, NO_CONFIRMED_DEED,
 * RECUSED for one's own kin, ALREADY_CANDIDATE, TEXT_REFUSED
 */
export async function recommendCandidate(
  w: Writing,
  by: Resident,
  reach: readonly DivisionCode[],
  input: RecommendInput,
): Promise<{ candidacyId: CandidacyId; entryId: EntryId }> {
  const { campaignId, category, personId } = input
  const story = maskNumbers(input.story)
  await checkText(w, story)
  const home = orRefuse((await getHomes(w.tx, [personId])).get(personId))
  const villageCode = home.villageCode
  const campaign = orRefuse(await lockCampaign(w.tx, campaignId))
  if (!reach.includes(villageCode) || !villageCode.startsWith(campaign.divisionCode)) throw new AppError('NOT_FOUND')
  await requireEligible(w, by, campaign, home, input)
  const level = 'village'
  const stageEndsAt = await recommendingEnd(w.tx, { campaignId, level })
  const where = { campaignId, category, level, divisionCode: villageCode } as const
  const contest = await ensureContest(w.tx, { id: newId<ContestId>(), ...where, stage: 'recommending', stageEndsAt })
  if (contest.stage !== 'recommending' || w.now >= stageEndsAt) throw new AppError('WRONG_STATE')
  const minor = isMinor(home.birthYear, countyDate(w.now))
  const id = newId<CandidacyId>()
  const about = { id, campaignId, personId, category, villageCode, birthYear: home.birthYear }
  const made = { ...about, story, recommenderId: by.person.personId }
  const asked = { recommendedAt: w.now, guardianConsent: minor ? ('unanswered' as const) : null }
  await keepSheets(w.tx, by.person.personId, input.photoIds)
  if (!(await insertCandidacy(w.tx, { ...made, ...asked }, input.photoIds))) throw new AppError('ALREADY_CANDIDATE')
  const entryId = newId<EntryId>()
  const entry = { id: entryId, candidacyId: id, contestId: contest.id, enteredAt: w.now }
  await placeEntry(w.tx, { ...entry, status: 'recommended' })
  await recordExemplarEvent(w, made, 'recommended', { level })
  await tellOf(w, id, [personId], 'exemplarConsentAsked', { category })
  if (minor) await tellOf(w, id, await familyOf(w, home), 'exemplarGuardianAsked', { category, name: home.name })
  return { candidacyId: id, entryId }
}

/** Grown members of the candidate's household besides themselves. */
export async function familyOf(w: Pick<Writing, 'tx' | 'now'>, home: Pick<Home, 'householdId' | 'personId'>) {
  const adults = (await adultsOf(w.tx, [home.householdId], countyDate(w.now))).get(home.householdId) ?? []
  return adults.map((one) => one.personId).filter((one) => one !== home.personId)
}
