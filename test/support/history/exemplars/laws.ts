import { and, asc, eq, inArray } from 'drizzle-orm'
import type { EntryStatus } from '../../../../cloudfunctions/contract/exemplar-words'
import {
  audit,
  certificate,
  exemplarCandidacy,
  exemplarContest,
  exemplarEntry,
  exemplarHonour,
  exemplarQuota,
  exemplarRevocation,
  exemplarTie,
  exemplarVettingLine,
} from '../../../../cloudfunctions/platform/db/schema'
import { call } from '../../call'
import { TOWNSHIP, VILLAGE } from '../../village'
import type { ExemplarWorld } from './world'

/** Sentences about where a law does not hold. */
export type ExemplarLaw = (world: ExemplarWorld) => Promise<string[]>

/** What was written down of the campaign, read from the tables and by nothing of the product. */
async function recordsOf({ village: { db }, campaignId }: ExemplarWorld) {
  const rows = await db
    .select({ entry: exemplarEntry, contest: exemplarContest, candidacy: exemplarCandidacy })
    .from(exemplarEntry)
    .innerJoin(exemplarContest, eq(exemplarContest.id, exemplarEntry.contestId))
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .where(eq(exemplarContest.campaignId, campaignId))
    .orderBy(asc(exemplarEntry.id))
  const quotas = await db.select().from(exemplarQuota).where(eq(exemplarQuota.campaignId, campaignId))
  const contests = [...new Map(rows.map(({ contest }) => [contest.id, contest])).values()]
  return {
    rows,
    contests: contests.map((contest) => ({
      contest,
      quota: quotas.find((one) => one.level === contest.level && one.category === contest.category),
      mine: rows.filter((row) => row.contest.id === contest.id).map((row) => row.entry),
    })),
  }
}

const HOLDING: readonly string[] = ['onNotice', 'chosen', 'revoked']

/** No more have a place, or are on notice for one, than there are; no more go upward than may. */
export async function quotasHold(world: ExemplarWorld): Promise<string[]> {
  const { contests } = await recordsOf(world)
  return contests.flatMap(({ quota, mine }) => {
    const holding = mine.filter(({ status }) => HOLDING.includes(status)).length
    const sent = mine.filter((one) => one.recommendedUpwardAt !== null && one.status === 'chosen').length
    return [
      ...(holding > (quota?.places ?? 0) ? [`${holding} hold places of ${quota?.places}`] : []),
      ...(sent > (quota?.upward ?? 0) ? [`${sent} went upward of ${quota?.upward}`] : []),
    ]
  })
}

const PATH: readonly EntryStatus[] = ['vetted', 'voted', 'scored', 'onNotice', 'chosen']

/** Whoever stands somewhere passed every stage before it at this level, each once the one before it was over. */
export async function noStageIsSkipped(world: ExemplarWorld): Promise<string[]> {
  const { db } = world.village
  const { rows } = await recordsOf(world)
  const wrong: string[] = []
  for (const { entry, contest } of rows) {
    const reached = PATH.indexOf(entry.status)
    const traces = await db
      .select({ action: audit.action, detail: audit.detail })
      .from(audit)
      .where(
        and(
          eq(audit.subjectId, entry.candidacyId),
          inArray(
            audit.action,
            PATH.map((one) => `exemplar.${one}`),
          ),
        ),
      )
      .orderBy(asc(audit.id))
    const here = traces.filter(({ detail }) => detail.level === contest.level).map(({ action }) => action.slice(9))
    const firsts = PATH.slice(0, reached + 1).map((one) => here.indexOf(one))
    if (firsts.some((at) => at < 0)) wrong.push(`${entry.status}, and a stage was skipped: ${here.join()}`)
    if (firsts.some((at, index) => index > 0 && at < (firsts[index - 1] ?? 0))) wrong.push('stages out of their order')
    const lines = await db.select().from(exemplarVettingLine).where(eq(exemplarVettingLine.entryId, entry.id))
    const round = lines.filter((line) => line.round === entry.vettingRound && line.opinion === 'clear')
    if (entry.status === 'chosen' && round.length === 0) wrong.push('chosen, and nobody signed')
  }
  return wrong
}

/** Who is named on a notice or a certificate that anybody reads agreed to it. */
export async function everyNameHasItsConsent(world: ExemplarWorld): Promise<string[]> {
  const { village } = world
  const { rows } = await recordsOf(world)
  const agreed = new Set(rows.filter((row) => row.candidacy.consent === 'agreed').map((row) => row.candidacy.personId))
  const allowed = world.candidates.filter((one) => agreed.has(one.personId)).map((one) => one.name)
  const wrong: string[] = []
  for (const divisionCode of [VILLAGE, TOWNSHIP])
    for (const state of ['open', 'closed'] as const)
      for (const { noticeId } of (await call(village, null, 'notices.list', { divisionCode, state })).rows)
        for (const { words } of (await call(village, null, 'notices.get', { noticeId })).lines)
          if (words.kind === 'candidate' && words.person.as === 'name' && words.year === (await yearOf(world)))
            if (!allowed.includes(words.person.name)) wrong.push('a name is public without consent')
  return wrong
}

const yearOf = async ({ village, campaignId }: ExemplarWorld): Promise<number> =>
  (await call(village, null, 'exemplars.campaign', { campaignId })).year

/** An honour that was revoked, or ended, is on no list as chosen and its certificate says so; one that stands says so too. */
export async function revokedNeverShows(world: ExemplarWorld): Promise<string[]> {
  const { village } = world
  const { db } = village
  const { rows } = await recordsOf(world)
  const honours = await db.select().from(exemplarHonour)
  const revocations = await db.select().from(exemplarRevocation)
  const wrong: string[] = []
  for (const { entry } of rows) {
    const honour = honours.find((one) => one.entryId === entry.id)
    if (
      (entry.status === 'chosen' || entry.status === 'revoked') !== (honour !== undefined && honour.status !== 'ended')
    )
      wrong.push(`${entry.status}, and the honour is ${honour?.status ?? 'none'}`)
    if (!honour) continue
    const gone = revocations.some((one) => one.honourId === honour.id && one.revoked && one.appealDecidedAt === null)
    if (gone && entry.status === 'chosen') wrong.push('revoked, and it shows as chosen')
    const [row] = await db.select().from(certificate).where(eq(certificate.subjectId, honour.id))
    if (!row) wrong.push('an honour without its certificate')
    if (!row) continue
    const code = await village.keys.sign(JSON.stringify([row.id, row.kind, row.divisionCode, row.issuedOn, row.until]))
    const seen = await call(village, null, 'certificates.verify', { code })
    const valid = seen.as === 'genuine' && seen.status === 'valid'
    if (valid !== (entry.status === 'chosen')) wrong.push(`${entry.status}, and its certificate says ${valid}`)
  }
  return wrong
}

/** Nobody with less has a place while somebody with more waits, and no place is free while somebody could have it. */
export async function placesGoByScore(world: ExemplarWorld): Promise<string[]> {
  const { db } = world.village
  const { contests } = await recordsOf(world)
  const promised = await db.select().from(audit).where(eq(audit.action, 'exemplar.appealUpheld'))
  const wrong: string[] = []
  for (const { contest, quota, mine } of contests) {
    const byScore = mine.filter((one) => !promised.some(({ subjectId }) => subjectId === one.candidacyId))
    const holding = byScore.filter(({ status }) => status === 'onNotice' || status === 'chosen')
    // Who is vetted again keeps their place meanwhile.
    const waiting = byScore.filter((one) => one.status === 'scored' && one.vettingRound === 1)
    const outscored = byScore.filter((one) => one.ending === 'outscored')
    if ([...waiting, ...outscored].some((one) => holding.some((other) => (other.total ?? 0) < (one.total ?? 0))))
      wrong.push('somebody with a higher score was passed over')
    const taken = mine.filter(({ status }) => HOLDING.includes(status)).length
    const ties = await db.select().from(exemplarTie).where(eq(exemplarTie.contestId, contest.id))
    const voted = ties.some((one) => one.status === 'open')
    const again = mine.some((one) => one.status === 'scored' && one.vettingRound > 1)
    const free = contest.stage === 'choosing' && taken < (quota?.places ?? 0)
    if (free && waiting.length > 0 && !voted && !again) wrong.push('a place is free and nobody got it')
  }
  return wrong
}
