import type { EntryView, MyCandidacy } from '../../../contract/exemplars'
import { LIMITS } from '../../../contract/limits'
import { countyDate } from '../../../platform/county-time'
import type { Reading } from '../../context'
import { divisionNames } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { isMinor } from '../../people/age'
import { type Appeal, findAppeals } from '../appeals/appeal.repository'
import { appealUntil } from '../appeals/waits'
import { findCampaigns } from '../campaigns/campaign.repository'
import type { Contest } from '../campaigns/contest.repository'
import { findHonoursOf } from '../honours/honour.repository'
import { mayAppealRevocation } from '../honours/revocation'
import { findRevocationsOf } from '../honours/revocation.repository'
import { type Candidacy, findCandidaciesAround, findPeople } from './candidacy.repository'
import { isLive } from './entry'
import { type Entry, findEntriesOf } from './entry.repository'
import { photosOfCandidacies } from './photos'
import { timelineOf } from './traces'

interface Stage {
  entry: Entry
  contest: Contest
}

function viewOf(
  r: Reading,
  { entry, contest }: Stage,
  appeal: Appeal | undefined,
  names: Map<string, string>,
): EntryView {
  const until = appealUntil(entry, appeal)
  const { stageEndsAt } = contest
  return {
    entryId: entry.id,
    contestId: contest.id,
    level: contest.level,
    divisionName: names.get(contest.divisionCode) ?? '',
    status: entry.status,
    stage: contest.stage,
    ...(stageEndsAt === null ? {} : { stageEndsAt: stageEndsAt.toISOString() }),
    ...(entry.ending === null ? {} : { ending: entry.ending }),
    ...(entry.endWords === null ? {} : { endWords: entry.endWords }),
    ...(until && r.now < until ? { appealUntil: until.toISOString() } : {}),
    ...(appeal && appeal.decidedAt === null ? { appealDueAt: appeal.dueAt.toISOString() } : {}),
  }
}

async function entriesOf(r: Reading, stages: readonly Stage[]): Promise<EntryView[]> {
  const ids = stages.map(({ entry }) => entry.id)
  const appeals = await findAppeals(r.db, ids)
  const honours = await findHonoursOf(r.db, ids)
  const names = await divisionNames(
    r.db,
    stages.map(({ contest }) => contest.divisionCode),
  )
  return stages.map((stage) => {
    const appeal = appeals.find((one) => one.entryId === stage.entry.id)
    const honour = honours.find((one) => one.entryId === stage.entry.id)
    return { ...viewOf(r, stage, appeal, names), ...(honour ? { honourId: honour.id } : {}) }
  })
}

/** What the reader can do about a candidacy of theirs or of their family. */
async function actsOf(r: Reading, { person }: Resident, candidacy: Candidacy, stages: Stage[], died: boolean) {
  const own = candidacy.personId === person.personId
  const running = stages.some(({ entry }) => isLive(entry.status))
  const views = await entriesOf(r, stages)
  const honours = await findHonoursOf(
    r.db,
    stages.map(({ entry }) => entry.id),
  )
  const latest = await findRevocationsOf(
    r.db,
    honours.filter((one) => one.status === 'revoked').map((one) => one.id),
  )
  const [me] = await findPeople(r.db, [person.personId])
  const grown = me !== undefined && !isMinor(me.birthYear, countyDate(r.now))
  const may = {
    answerSelf: own && !died && running && candidacy.consent === 'unanswered',
    answerGuardian: !own && !died && grown && running && candidacy.guardianConsent === 'unanswered',
    answerFamily: !own && died && grown && running && candidacy.consent === 'unanswered',
    withdraw: own && running,
    appeal: own && views.some((one) => one.appealUntil !== undefined),
    appealRevocation: own && latest.some((one) => mayAppealRevocation(one, r.now)),
  }
  return (Object.keys(may) as (keyof typeof may)[]).filter((act) => may[act])
}

/**
 * One's own candidacies, and those of one's household for which one is asked: a minor's and a dead person's. What others of
 * the family were recommended for is theirs to tell.
 */
export async function myCandidacies(r: Reading, actor: Resident): Promise<{ rows: MyCandidacy[] }> {
  const found = await findCandidaciesAround(r.db, actor.person, LIMITS.pageSize)
  const campaigns = await findCampaigns(
    r.db,
    found.map((one) => one.campaignId),
  )
  const people = await findPeople(
    r.db,
    found.map((one) => one.personId),
  )
  const stages = await findEntriesOf(
    r.db,
    found.map((one) => one.id),
  )
  const photos = await photosOfCandidacies(
    r.db,
    found.map((one) => one.id),
  )
  const rows: MyCandidacy[] = []
  for (const candidacy of found) {
    const who = people.find((one) => one.personId === candidacy.personId)
    const campaign = campaigns.find((one) => one.id === candidacy.campaignId)
    const died = who?.diedOn !== null
    const asked = died || candidacy.guardianConsent !== null
    if (!who || !campaign || !(candidacy.personId === actor.person.personId || asked)) continue
    const mine = stages.filter(({ entry }) => entry.candidacyId === candidacy.id)
    const { id: candidacyId, campaignId, category, story, consent, guardianConsent } = candidacy
    rows.push({
      ...{
        candidacyId,
        campaignId,
        category,
        story,
        consent,
        name: who.name,
        year: campaign.year,
        mode: campaign.mode,
      },
      ...(guardianConsent === null ? {} : { guardianConsent }),
      photos: photos.get(candidacyId) ?? [],
      entries: await entriesOf(r, mine),
      timeline: await timelineOf(r.db, candidacyId),
      can: await actsOf(r, actor, candidacy, mine, died),
    })
  }
  return { rows }
}
