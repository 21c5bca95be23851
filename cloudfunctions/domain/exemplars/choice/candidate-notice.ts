import type { EntryId, NoticeLineId } from '../../../contract/ids'
import type { LineWords } from '../../../contract/notices'
import { orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import type { Reading, Writing } from '../../context'
import type { Party } from '../../council/handlers'
import type { DecisionTaken, Line, NoticeSubject } from '../../notices/handlers'
import { findCampaigns } from '../campaigns/campaign.repository'
import { findContest, findContests, lockContest } from '../campaigns/contest.repository'
import { findPeople } from '../candidates/candidacy.repository'
import { consentStands } from '../candidates/consent'
import { endEntry } from '../candidates/end-entry'
import { requireStep } from '../candidates/entry'
import { findEntered, findEntry, updateEntry } from '../candidates/entry.repository'
import { recordExemplarEvent } from '../candidates/traces'
import { endHonour, giveHonour } from '../honours/give-honour'
import { shownCandidate } from '../honours/shown-candidate'
import { partiesOfCandidacy } from '../parties'
import { LEVEL_OF } from '../scoring/body'
import { findSeats } from '../scoring/scoring.repository'
import { fillPlaces } from './fill-places'

async function lockOf(w: Writing, subjectId: string) {
  const found = orRefuse(await findEntry(w.tx, subjectId as EntryId))
  const contest = orRefuse(await lockContest(w.tx, found.contestId))
  return { contest, entered: orRefuse((await findEntered(w.tx, [found.id]))[0]) }
}

/** Nothing stands against it: this is the only way to an honour. */
async function onLinesConfirmed(w: Writing, subjectId: string): Promise<void> {
  const { contest, entered } = await lockOf(w, subjectId)
  const { entry, candidacy } = entered
  if (entry.status !== 'onNotice') return
  if (!consentStands(candidacy)) {
    await endEntry(w, contest, entered, 'noConsent')
    return fillPlaces(w, contest.id)
  }
  requireStep(entry.status, 'chosen')
  await updateEntry(w.tx, entry.id, { status: 'chosen' })
  await giveHonour(w, contest, entered)
  await recordExemplarEvent(w, candidacy, 'chosen', { level: contest.level })
  await fillPlaces(w, contest.id)
}

/** The place goes to the next by score, with a notice of its own. */
async function onLinesOverturned(w: Writing, subjectId: string): Promise<void> {
  const { contest, entered } = await lockOf(w, subjectId)
  if (entered.entry.status !== 'onNotice' && entered.entry.status !== 'chosen') return
  await endHonour(w, entered.entry.id, countyDate(w.now))
  await endEntry(w, contest, entered, 'objection')
  await fillPlaces(w, contest.id)
}

async function describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>> {
  const ids = lines.map((line) => line.subjectId as EntryId)
  const entered = await findEntered(r.db, ids)
  const contests = await findContests(
    r.db,
    entered.map(({ entry }) => entry.contestId),
  )
  const campaigns = await findCampaigns(
    r.db,
    entered.map(({ candidacy }) => candidacy.campaignId),
  )
  const people = await findPeople(
    r.db,
    entered.map(({ candidacy }) => candidacy.personId),
  )
  const words = new Map<NoticeLineId, LineWords>()
  for (const { lineId, subjectId, overturned } of lines) {
    const one = entered.find(({ entry }) => entry.id === subjectId)
    const contest = contests.find(({ id }) => id === one?.entry.contestId)
    const campaign = campaigns.find(({ id }) => id === one?.candidacy.campaignId)
    if (!one || !contest || !campaign) continue
    const name = people.find(({ personId }) => personId === one.candidacy.personId)?.name
    const open = !overturned && consentStands(one.candidacy)
    const person = overturned ? ({ as: 'villager' } as const) : shownCandidate(one.candidacy, name)
    const { category, level } = contest
    const { year, mode } = campaign
    const story = open ? one.candidacy.story : ''
    words.set(lineId, { kind: 'candidate', person, category, level, year, mode, story })
  }
  return words
}

async function partiesOf(db: Reader, lines: readonly Line[]): Promise<readonly Party[]> {
  const entered = await findEntered(
    db,
    lines.map((line) => line.subjectId as EntryId),
  )
  return entered.flatMap(partiesOfCandidacy)
}

async function decisionOf(db: Reader, subjectId: string): Promise<DecisionTaken> {
  const entry = orRefuse(await findEntry(db, subjectId as EntryId))
  const contest = orRefuse(await findContest(db, entry.contestId))
  const by = (await findSeats(db, [contest.id])).map((seat) => seat.personId)
  return { level: contest.body ? LEVEL_OF[contest.body] : contest.level, by }
}

/** How the notice's mechanism is served when it publishes who would be chosen. */
export const candidateNotice: NoticeSubject = {
  onLinesConfirmed,
  onLinesOverturned,
  partiesOf,
  decisionOf,
  describeLines,
}
