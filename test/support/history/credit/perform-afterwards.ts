import { countyDate } from '../../../../cloudfunctions/platform/county-time'
import { call, send } from '../../call'
import type { LaterStep } from './steps'
import { type CreditWorld, pick, reads } from './world'

const WORDS = '秤做过手脚，两户作证。'
const DAY_MS = 86_400_000

/** What follows a designation: a withdrawal with its hearing, objections, and what becomes of the household. */
export async function performAfterwards(world: CreditWorld, step: LaterStep): Promise<void> {
  const { village, officers, countyOfficer } = world
  switch (step.act) {
    case 'propose':
      return propose(world, step)
    case 'hear': {
      const officer = pick([...officers, countyOfficer], step.officer) ?? countyOfficer
      const outcome = step.keep ? ('keep' as const) : ('toNotice' as const)
      const found = await reads(world, officer, 'credit.withdrawals', {})
      for (const { withdrawalId } of found?.rows ?? [])
        await send(village, officer, 'credit.hear', { withdrawalId, words: WORDS, outcome })
      return
    }
    case 'appealWithdrawal': {
      const head = pick(world.heads, step.who)
      if (head) await send(village, head, 'credit.appealWithdrawal', { words: WORDS })
      return
    }
    case 'decideWithdrawalAppeal': {
      const outcome = step.keep ? ('kept' as const) : ('upheld' as const)
      const found = await reads(world, countyOfficer, 'credit.withdrawals', {})
      for (const { withdrawalId } of found?.rows ?? [])
        await send(village, countyOfficer, 'credit.decideWithdrawalAppeal', { withdrawalId, outcome, words: WORDS })
      return
    }
    case 'object':
      return object(world)
    case 'answerObjections': {
      const verdict = step.upheld ? ('upheld' as const) : ('rejected' as const)
      for (const officer of [...officers, countyOfficer]) {
        const found = await reads(world, officer, 'objections.queue', {})
        for (const { objectionId } of found?.rows ?? [])
          await send(village, officer, 'objections.answer', { objectionId, verdict, reason: WORDS })
      }
      return
    }
    case 'merge':
      return changeRoster(world, step.who, step.into)
    case 'move':
      return changeRoster(world, step.who)
  }
}

async function propose(world: CreditWorld, step: Extract<LaterStep, { act: 'propose' }>): Promise<void> {
  const { village, clock, code, officers, countyOfficer } = world
  const officer = pick([...officers, countyOfficer], step.officer) ?? countyOfficer
  const found = await reads(world, officer, 'credit.designations', { villageCode: code })
  const row = pick(found?.rows ?? [], step.who)
  if (!row) return
  const hearingAt = new Date(clock.now().getTime() + step.days * DAY_MS).toISOString()
  const about = { designationId: row.designationId, reason: WORDS, hearingAt, place: '村委会' }
  await send(village, officer, 'credit.proposeWithdrawal', about)
}

/** Objects to every line of a credit notice that is open. */
async function object({ village, code, objector }: CreditWorld): Promise<void> {
  const { rows } = await call(village, null, 'notices.list', { divisionCode: code, state: 'open' })
  for (const { noticeId, kind } of rows) {
    if (kind !== 'credit' && kind !== 'creditWithdrawal') continue
    for (const { lineId } of (await call(village, null, 'notices.get', { noticeId })).lines)
      await send(village, objector, 'objections.raise', { lineId, ground: 'untrue', words: WORDS })
  }
}

/** Merged with another household, or moved to the next village: proposed by the clerk, signed by the supervisor. */
async function changeRoster(world: CreditWorld, who: number, into?: number): Promise<void> {
  const { village, clock, clerk, supervisor, heads, elsewhere } = world
  const one = pick(heads, who)
  const other = into === undefined ? undefined : pick(heads, into)
  if (!one || one === other) return
  const change = other
    ? { kind: 'merge' as const, householdId: other.householdId, otherId: one.householdId }
    : { kind: 'move' as const, householdId: one.householdId, toVillageCode: elsewhere, group: '一组' }
  const proposed = await send(village, clerk, 'roster.propose', { happenedOn: countyDate(clock.now()), change })
  if (!proposed.ok) return
  const { changeId } = proposed.data as { changeId: Parameters<typeof send<'roster.sign'>>[3]['changeId'] }
  await send(village, supervisor, 'roster.sign', { changeId })
}
