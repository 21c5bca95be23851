import type { NoticeLineId, RevocationId } from '../../../contract/ids'
import type { LineWords } from '../../../contract/notices'
import { orRefuse } from '../../../platform/app-error'
import type { Reader } from '../../../platform/db/types'
import type { Reading, Writing } from '../../context'
import type { Party } from '../../council/handlers'
import { levelOf } from '../../divisions/codes'
import type { DecisionTaken, Line, NoticeSubject } from '../../notices/handlers'
import { lockContest } from '../campaigns/contest.repository'
import { partiesOfCandidacy } from '../parties'
import { endRunningAbove } from './end-running-above'
import { findHonours } from './honour.repository'
import { keepHonour, moveHonour } from './revocation'
import { findRevocations, lockRevocation, updateRevocation } from './revocation.repository'
import { shownCandidate } from './shown-candidate'

async function lockOf(w: Writing, subjectId: string) {
  const [found] = await behind(w.tx, [subjectId])
  await lockContest(w.tx, orRefuse(found).one.contest.id)
  await lockRevocation(w.tx, subjectId as RevocationId)
  return orRefuse((await behind(w.tx, [subjectId]))[0])
}

/** Nothing stands against it: the honour is revoked, and with it what was being decided because of it further up. */
async function onLinesConfirmed(w: Writing, subjectId: string): Promise<void> {
  const { revocation, one } = await lockOf(w, subjectId)
  if (one.honour.status !== 'onNotice') return
  await updateRevocation(w.tx, revocation.id, { endedAt: w.now, revoked: true })
  await moveHonour(w, one, 'revoked', 'revoked', { words: revocation.reason })
  await endRunningAbove(w, one)
}

async function onLinesOverturned(w: Writing, subjectId: string): Promise<void> {
  const { revocation, one } = await lockOf(w, subjectId)
  if (one.honour.status === 'onNotice') await keepHonour(w, revocation, one)
}

async function behind(db: Reader, ids: readonly string[]) {
  const revocations = await findRevocations(db, ids as readonly RevocationId[])
  const honours = await findHonours(
    db,
    revocations.map((one) => one.honourId),
  )
  return revocations.flatMap((revocation) => {
    const one = honours.find(({ honour }) => honour.id === revocation.honourId)
    return one ? [{ revocation, one }] : []
  })
}

async function describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>> {
  const found = await behind(
    r.db,
    lines.map((line) => line.subjectId),
  )
  const words = new Map<NoticeLineId, LineWords>()
  for (const { lineId, subjectId, overturned } of lines) {
    const meant = found.find(({ revocation }) => revocation.id === subjectId)
    if (!meant) continue
    const { candidacy, contest, campaign, name } = meant.one
    const person = overturned ? ({ as: 'villager' } as const) : shownCandidate(candidacy, name)
    const { category, level } = contest
    const { year, mode } = campaign
    const { reason } = meant.revocation
    words.set(lineId, { kind: 'exemplarRevocation', person, category, level, year, mode, reason })
  }
  return words
}

async function partiesOf(db: Reader, lines: readonly Line[]): Promise<readonly Party[]> {
  const found = await behind(
    db,
    lines.map((line) => line.subjectId),
  )
  return found.flatMap(({ one }) => partiesOfCandidacy(one))
}

async function decisionOf(db: Reader, subjectId: string): Promise<DecisionTaken> {
  const { revocation, one } = orRefuse((await behind(db, [subjectId]))[0])
  const level = levelOf(one.contest.divisionCode)
  const by = [revocation.proposedBy, revocation.heardBy].flatMap((personId) => personId ?? [])
  return { level: level === 'village' ? 'township' : level, by }
}

/** How the notice's mechanism is served when it publishes that an honour would be revoked. */
export const revocationNotice: NoticeSubject = {
  onLinesConfirmed,
  onLinesOverturned,
  partiesOf,
  decisionOf,
  describeLines,
}
