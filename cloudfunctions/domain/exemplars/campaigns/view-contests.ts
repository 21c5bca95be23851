import type { ContestAct, ContestRow } from '../../../contract/exemplar-campaigns'
import type { ContestEntry, ContestView } from '../../../contract/exemplars'
import type { CampaignId, ContestId, DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError, orRefuse } from '../../../platform/app-error'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import { divisionNames } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { isWithin, reachOf } from '../../people/permissions'
import { findPeople } from '../candidates/candidacy.repository'
import { isLive } from '../candidates/entry'
import { type Entered, findEnteredIn } from '../candidates/entry.repository'
import { findOpenTies } from '../choice/tie.repository'
import { partiesOfContest, recusedAmong } from '../parties'
import { scoringStands } from '../scoring/scoring-stands'
import { LINES_OF } from '../vetting/lines'
import { signedOf } from '../vetting/vetting'
import { findSigned } from '../vetting/vetting.repository'
import { type Campaign, findCampaigns, findQuotas } from './campaign.repository'
import { type Contest, findContest, findContestsWithin } from './contest.repository'
import { isOverdue } from './stages'

interface Found {
  contest: Contest
  campaign: Campaign
}

async function rowsOf(r: Reading, found: readonly Found[]): Promise<ContestRow[]> {
  const ids = found.map(({ contest }) => contest.id)
  const entered = await findEnteredIn(r.db, ids)
  const ties = await findOpenTies(r.db, ids)
  const quotas = await findQuotas(r.db, [...new Set(found.map(({ campaign }) => campaign.id))])
  const names = await divisionNames(
    r.db,
    found.map(({ contest }) => contest.divisionCode),
  )
  return found.map(({ contest, campaign }) => {
    const { id: contestId, campaignId, category, level, divisionCode, stage, stageEndsAt, body } = contest
    const mine = entered.filter(({ entry }) => entry.contestId === contestId).map(({ entry }) => entry.status)
    const ofLevel = quotas.filter((one) => one.campaignId === campaignId && one.level === level)
    const quota = ofLevel.find((one) => one.category === category)
    return {
      ...{ contestId, campaignId, category, level, divisionCode, stage },
      ...{ year: campaign.year, mode: campaign.mode },
      divisionName: names.get(divisionCode) ?? '',
      ...(stageEndsAt === null ? {} : { stageEndsAt: stageEndsAt.toISOString() }),
      overdue: isOverdue(stage, stageEndsAt, r.now),
      places: quota?.places ?? 0,
      upward: quota?.upward ?? 0,
      standing: mine.filter(isLive).length,
      chosen: mine.filter((status) => status === 'chosen').length,
      ...(body === null ? {} : { body }),
      tied: ties.some((tie) => tie.contestId === contestId),
    }
  })
}

/** Contests within reach of the reader's offices, the latest first. */
export async function listContests(
  r: Reading,
  reach: readonly DivisionCode[],
  input: { campaignId?: CampaignId | undefined; divisionCode?: DivisionCode | undefined; cursor?: string | undefined },
) {
  const { cursor, ...wanted } = input
  const size = LIMITS.pageSize
  const found = await findContestsWithin(r.db, { reach, ...wanted }, fromCursor<ContestId>(cursor)?.id, size + 1)
  const page = cutPage(found, size, ({ contest }) => ({ at: r.now, id: contest.id }))
  return { ...page, rows: await rowsOf(r, page.rows) }
}

async function entriesOf(r: Reading, contest: Contest, entered: readonly Entered[]): Promise<ContestEntry[]> {
  const signed = await findSigned(
    r.db,
    entered.map(({ entry }) => entry.id),
  )
  const people = await findPeople(
    r.db,
    entered.map(({ candidacy }) => candidacy.personId),
  )
  const names = await divisionNames(
    r.db,
    entered.map(({ candidacy }) => candidacy.villageCode),
  )
  return entered.map(({ entry, candidacy }) => ({
    entryId: entry.id,
    candidacyId: candidacy.id,
    name: people.find((one) => one.personId === candidacy.personId)?.name ?? '',
    villageName: names.get(candidacy.villageCode) ?? '',
    status: entry.status,
    ...(entry.ending === null ? {} : { ending: entry.ending }),
    consent: candidacy.consent,
    ...(candidacy.guardianConsent === null ? {} : { guardianConsent: candidacy.guardianConsent }),
    signed: signedOf(entry, signed).length,
    lines: LINES_OF[contest.level].length,
    ...(entry.total === null || entry.scorers === null ? {} : { total: entry.total, scorers: entry.scorers }),
    recommendedUpward: entry.recommendedUpwardAt !== null,
  }))
}

/** What the reader can do here now; whoever is too close can do nothing. */
async function actsOf(r: Reading, actor: Resident, row: ContestRow, contest: Contest): Promise<ContestAct[]> {
  const { personId } = actor.person
  const holds = (right: Parameters<typeof reachOf>[1]) => isWithin(reachOf(actor.grants, right), contest.divisionCode)
  const here = reachOf(actor.grants, 'exemplar.recommend').includes(contest.divisionCode)
  const { able, sheets } = await scoringStands(r.db, contest)
  const seated = able.includes(personId)
  const may: Record<ContestAct, boolean> = {
    recommend: contest.stage === 'recommending' && contest.level === 'village' && here,
    sign: contest.stage === 'vetting' && holds('exemplar.vet'),
    closeStage: (contest.stage === 'vetting' || contest.stage === 'scoring') && holds('exemplar.run'),
    score: contest.stage === 'scoring' && seated && !sheets.has(personId),
    voteTie: row.tied && seated,
    recommendUpward: row.upward > 0 && row.chosen > 0 && here,
  }
  return (Object.keys(may) as ContestAct[]).filter((act) => may[act])
}

/** A contest with its candidates, for an office holder who is not too close to one of them. @throws AppError NOT_FOUND, RECUSED */
export async function viewContest(
  r: Reading,
  actor: Resident,
  reach: readonly DivisionCode[],
  id: ContestId,
): Promise<ContestView> {
  const contest = orRefuse(await findContest(r.db, id))
  if (!isWithin(reach, contest.divisionCode)) throw new AppError('NOT_FOUND')
  const { personId } = actor.person
  const grounds = (await recusedAmong(r.db, [personId], await partiesOfContest(r.db, contest), r.now)).get(personId)
  const recommended = (await findEnteredIn(r.db, [id])).filter(({ candidacy }) => candidacy.recommenderId === personId)
  if (grounds && recommended.length === 0) throw new AppError('RECUSED', { reasons: grounds })
  const [campaign] = await findCampaigns(r.db, [contest.campaignId])
  const [row] = await rowsOf(r, [{ contest, campaign: orRefuse(campaign) }])
  const shown = orRefuse(row)
  const { able, sheets, recused } = await scoringStands(r.db, contest)
  return {
    ...shown,
    entries: await entriesOf(r, contest, await findEnteredIn(r.db, [id])),
    ...(contest.body === null ? {} : { seats: { able: able.length, scored: sheets.size, recused: recused.size } }),
    can: await actsOf(r, actor, shown, contest),
  }
}
