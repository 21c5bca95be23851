import type { ContestRow } from '../../../../cloudfunctions/contract/exemplar-campaigns'
import type { EntryStatus } from '../../../../cloudfunctions/contract/exemplar-words'
import { findEnteredIn } from '../../../../cloudfunctions/domain/exemplars/candidates/entry.repository'
import { call, type Output, send } from '../../call'
import { letDays, signAll } from '../../exemplars'
import type { TestPerson } from '../../people'
import { TOWNSHIP, VILLAGE } from '../../village'
import type { ExemplarStep } from './steps'
import { type ExemplarWorld, pick } from './world'

const WORDS = '大家都看在眼里。'
const DAY_MS = 86_400_000

const contestsOf = async ({ village, countyOfficer, campaignId }: ExemplarWorld): Promise<ContestRow[]> =>
  (await call(village, countyOfficer, 'exemplars.contests', { campaignId })).rows

async function entriesIn(world: ExemplarWorld, ...statuses: EntryStatus[]) {
  const contests = await contestsOf(world)
  const all = await findEnteredIn(
    world.village.db,
    contests.map((one) => one.contestId),
  )
  return all.filter(({ entry }) => statuses.includes(entry.status))
}

/** A refusal is an answer like any other: the laws say what must hold whatever was tried. */
export async function performExemplar(world: ExemplarWorld, step: ExemplarStep): Promise<void> {
  switch (step.act) {
    case 'wait':
      return letDays(world, step.days)
    case 'recommend':
      return recommendOne(world, step)
    case 'goOn':
      for (const contest of await contestsOf(world)) await goOn(world, contest, step.points)
      return
    case 'objectToLine':
      return objectTo(world, step.at)
    case 'turnAway':
      return turnAway(world, step.at)
    case 'withdraw': {
      const one = pick(await entriesIn(world, 'recommended', 'vetted', 'scored', 'onNotice', 'chosen'), step.who)
      const who = world.candidates.find((candidate) => candidate.personId === one?.candidacy.personId)
      if (one && who) await send(world.village, who, 'exemplars.withdraw', { candidacyId: one.candidacy.id })
      return
    }
    case 'appeal':
      return appealAndDecide(world, step)
    case 'upward': {
      const one = pick(await entriesIn(world, 'chosen'), step.at)
      const up = one && { entryId: one.entry.id, reason: WORDS }
      if (up) await send(world.village, world.committee, 'exemplars.recommendUpward', up)
      return
    }
    case 'revoke':
      return revoke(world, step)
  }
}

async function recommendOne(world: ExemplarWorld, step: Extract<ExemplarStep, { act: 'recommend' }>) {
  const { village, committee, campaignId } = world
  const who = pick(world.candidates, step.who)
  if (!who) return
  const about = { campaignId, category: 'helpingOthers' as const, personId: who.personId, photoIds: [] }
  const made = await send(village, committee, 'exemplars.recommend', { ...about, story: '二十年来照顾邻居家的老人。' })
  if (!made.ok || !step.agrees) return
  const [mine] = (await call(village, who, 'exemplars.mine', undefined)).rows.filter(
    (one) => one.campaignId === campaignId,
  )
  if (mine)
    await call(village, who, 'exemplars.answer', { candidacyId: mine.candidacyId, as: 'self', answer: 'agreed' })
}

/** What a scorer reads of a contest; undefined for who has no seat in it. */
async function reads(village: ExemplarWorld['village'], scorer: TestPerson, contestId: ContestRow['contestId']) {
  const answer = await send(village, scorer, 'exemplars.scoreSheet', { contestId })
  return answer.ok ? (answer.data as Output<'exemplars.scoreSheet'>) : undefined
}

/** Whatever its stage waits for is done: lines are signed, points given, equals voted on, the stage closed. */
async function goOn(world: ExemplarWorld, { contestId, stage }: ContestRow, points: readonly number[]): Promise<void> {
  const { village, officer, members, panel } = world
  if (stage === 'vetting' || stage === 'choosing') await signAll(world, { contestId })
  if (stage !== 'scoring' && stage !== 'choosing' && stage !== 'vetting') return
  for (const scorer of stage === 'vetting' ? [] : [...members, ...panel]) {
    const sheet = await reads(village, scorer, contestId)
    if (!sheet) continue
    const { candidates, tie } = sheet
    if (tie && !tie.voted) {
      const entryIds = tie.entryIds.slice(0, tie.places)
      await send(village, scorer, 'exemplars.voteTie', { tieId: tie.tieId, entryIds, reason: WORDS })
    }
    const ids = candidates.map((one) => one.entryId).toSorted()
    const marks = ids.map((entryId, at) => ({ entryId, points: pick(points, at) ?? 60, reason: WORDS }))
    if (stage === 'scoring') await send(village, scorer, 'exemplars.score', { contestId, marks })
  }
  if (stage === 'vetting' || stage === 'scoring')
    await send(village, officer, 'exemplars.closeStage', { contestId, stage })
}

/** An objection to a line that is upheld. */
async function objectTo({ village, members, officer, countyOfficer }: ExemplarWorld, at: number): Promise<void> {
  const lines = []
  for (const divisionCode of [VILLAGE, TOWNSHIP]) {
    const { rows } = await call(village, null, 'notices.list', { divisionCode, state: 'open' })
    for (const { noticeId } of rows) lines.push(...(await call(village, null, 'notices.get', { noticeId })).lines)
  }
  const line = pick(lines, at)
  const words = { ground: 'untrue' as const, words: '那几天他不在村里，没有看见他。' }
  const raised =
    line && (await send(village, members[0] ?? null, 'objections.raise', { lineId: line.lineId, ...words }))
  if (!raised?.ok) return
  for (const one of [officer, countyOfficer]) {
    const { rows } = await call(village, one, 'objections.queue', {})
    for (const { objectionId } of rows)
      await send(village, one, 'objections.answer', { objectionId, verdict: 'upheld', reason: '查过了，时间对不上。' })
  }
}

/** The clerk finds something that speaks against a candidate. */
async function turnAway(world: ExemplarWorld, at: number): Promise<void> {
  const one = pick(await entriesIn(world, 'recommended'), at)
  const said = { line: 'identity' as const, opinion: 'objects' as const, words: '年龄对不上。' }
  if (one) await send(world.village, world.clerk, 'exemplars.signLine', { entryId: one.entry.id, ...said })
}

async function appealAndDecide(world: ExemplarWorld, step: Extract<ExemplarStep, { act: 'appeal' }>): Promise<void> {
  const { village, otherOfficer, candidates } = world
  for (const { entry, candidacy } of await entriesIn(world, 'notRecommended')) {
    const who = candidates.find((one) => one.personId === candidacy.personId)
    if (!who || who !== pick(candidates, step.who)) continue
    await send(village, who, 'exemplars.appeal', { entryId: entry.id, words: WORDS })
    const decision = { entryId: entry.id, upheld: step.upheld, words: WORDS }
    await send(village, otherOfficer, 'exemplars.decideAppeal', decision)
  }
}

/** Proposed by one officer, heard by another after its seven days, and on its notice until it runs out. */
async function revoke(world: ExemplarWorld, step: Extract<ExemplarStep, { act: 'revoke' }>): Promise<void> {
  const { village, clock, officer, otherOfficer } = world
  const { rows } = await call(village, officer, 'exemplars.honours', { divisionCode: VILLAGE })
  const honour = pick(
    rows.filter((one) => one.status === 'standing'),
    step.at,
  )
  if (!honour) return
  const hearingAt = new Date(clock.now().getTime() + 8 * DAY_MS).toISOString()
  const proposal = { honourId: honour.honourId, reason: '事迹不属实。', hearingAt, place: '村委会' }
  const made = await send(village, officer, 'exemplars.proposeRevocation', proposal)
  if (!made.ok) return
  await letDays(world, 9)
  const outcome = step.keep ? ('keep' as const) : ('toNotice' as const)
  for (const { revocationId } of (await call(village, otherOfficer, 'exemplars.revocations', undefined)).rows)
    await send(village, otherOfficer, 'exemplars.hearRevocation', { revocationId, words: WORDS, outcome })
}
