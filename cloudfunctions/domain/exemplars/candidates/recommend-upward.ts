import type { RecommendUpwardInput } from '../../../contract/exemplars'
import type { ContestId, DivisionCode, EntryId } from '../../../contract/ids'
import type { DivisionLevel, Role } from '../../../contract/roles'
import { AppError, orRefuse } from '../../../platform/app-error'
import { newId } from '../../../platform/ids'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { countyOf, levelOf, townshipOf } from '../../divisions/codes'
import type { Resident } from '../../people/actor'
import { lockCampaign, quotaOf } from '../campaigns/campaign.repository'
import { type Contest, ensureContest, findContest, lockContest } from '../campaigns/contest.repository'
import { levelAbove } from '../campaigns/rules'
import { recommendingEnd } from '../campaigns/stages'
import { compareEntries } from '../choice/rank'
import { findHonoursOf } from '../honours/honour.repository'
import { partiesOfContest, requireAble } from '../parties'
import { requireConsent } from './consent'
import { type Entered, findEntered, findEnteredIn, findEntry, placeEntry, updateEntry } from './entry.repository'
import { recordExemplarEvent } from './traces'

/** Whose act it is: of a member of the village's committees, of an officer of the township. */
const RECOMMENDS: Record<Exclude<DivisionLevel, 'county'>, Role> = {
  village: 'committeeMember',
  township: 'townshipOfficer',
}

/** @throws AppError NO_RIGHT for who holds no such office in exactly the contest's division */
function requireRecommender({ grants }: Resident, { level, divisionCode }: Contest): void {
  const held = grants.some(
    (grant) => level !== 'county' && grant.role === RECOMMENDS[level] && grant.divisionCode === divisionCode,
  )
  if (!held) throw new AppError('NO_RIGHT')
}

/** @throws AppError QUOTA_FULL, OUT_OF_ORDER where somebody with a higher sum was passed over */
function requireTurn({ entry }: Entered, all: readonly Entered[], upward: number): void {
  const chosen = all.filter((one) => one.entry.status === 'chosen')
  const sent = all.filter(
    (one) => one.entry.recommendedUpwardAt !== null && one.entry.status !== 'withdrawnByCandidate',
  )
  if (sent.length >= upward) throw new AppError('QUOTA_FULL')
  const passedOver = chosen.some(
    (one) => one.entry.recommendedUpwardAt === null && compareEntries(one.entry, entry) < 0,
  )
  if (passedOver) throw new AppError('OUT_OF_ORDER')
}

/**
 * Recommends somebody who was chosen to the next level, with a reason: the first by score first, no more than the quota
 * allows, while that level still takes candidates. Who recommended somebody may do it again here; kin of a candidate may not.
 * @throws AppError NOT_FOUND, NO_RIGHT, RECUSED, WRONG_STATE, CONSENT_MISSING, QUOTA_FULL, OUT_OF_ORDER
 */
export async function recommendUpward(
  w: Writing,
  by: Resident,
  reach: readonly DivisionCode[],
  input: RecommendUpwardInput,
): Promise<EntryId> {
  const found = orRefuse(await findEntry(w.tx, input.entryId))
  const before = orRefuse(await findContest(w.tx, found.contestId))
  const campaign = orRefuse(await lockCampaign(w.tx, before.campaignId))
  const contest = orRefuse(await lockContest(w.tx, found.contestId))
  if (!reach.includes(contest.divisionCode)) throw new AppError('NOT_FOUND')
  requireRecommender(by, contest)
  const entered = orRefuse((await findEntered(w.tx, [found.id]))[0])
  const { entry, candidacy } = entered
  const candidates = (await partiesOfContest(w.tx, contest)).filter(({ part }) => part === 'praised')
  await requireAble(w.tx, by.person.personId, candidates, w.now)
  const level = levelAbove(contest.level, levelOf(campaign.divisionCode))
  const [honour] = await findHonoursOf(w.tx, [entry.id])
  const sound = entry.status === 'chosen' && entry.recommendedUpwardAt === null && honour?.status === 'standing'
  if (!level || !sound || campaign.status !== 'running') throw new AppError('WRONG_STATE')
  requireConsent(candidacy)
  const { upward } = await quotaOf(w.tx, contest)
  requireTurn(entered, await findEnteredIn(w.tx, [contest.id]), upward)
  const divisionCode = level === 'county' ? countyOf(contest.divisionCode) : townshipOf(contest.divisionCode)
  const { campaignId, category } = contest
  const stageEndsAt = await recommendingEnd(w.tx, { campaignId, level })
  const about = { campaignId, category, level, divisionCode, stage: 'recommending' as const, stageEndsAt }
  const next = await ensureContest(w.tx, { id: newId<ContestId>(), ...about })
  if (next.stage !== 'recommending' || w.now >= stageEndsAt) throw new AppError('WRONG_STATE')
  const entryId = newId<EntryId>()
  const made = { id: entryId, candidacyId: candidacy.id, contestId: next.id, enteredAt: w.now }
  if (!(await placeEntry(w.tx, { ...made, status: 'recommended' }))) throw new AppError('WRONG_STATE')
  const upwardReason = maskNumbers(input.reason)
  const sent = { recommendedUpwardBy: by.person.personId, recommendedUpwardAt: w.now, upwardReason }
  await updateEntry(w.tx, entry.id, sent)
  await recordExemplarEvent(w, candidacy, 'recommendedUpward', { level, words: upwardReason })
  return entryId
}
