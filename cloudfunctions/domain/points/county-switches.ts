import * as v from 'valibot'
import { type BoardSwitch, BoardSwitches } from '../../contract/boards'
import type { RuleCode } from '../../contract/ids'
import { recordTrace } from '../../platform/audit'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { findSwitches, upsertSwitches } from './county-switches.repository'

/*
 * The county's switches: each board, the order of points, and points for the night school. All are on until switched off;
 * off means neither computed nor shown. (Domain: honour boards.)
 */

const ALL_ON: BoardSwitches = { households: true, villages: true, credit: true, pointOrder: true, nightSchool: true }

/** Points for attending the night school. */
export const NIGHT_SCHOOL_RULE = 'N01' as RuleCode

export async function switchesOf(db: Reader): Promise<BoardSwitches> {
  const kept = v.safeParse(BoardSwitches, await findSwitches(db))
  return kept.success ? kept.output : ALL_ON
}

/** Whether points under a rule are given at all. */
export async function isGiven(db: Reader, code: RuleCode): Promise<boolean> {
  return code !== NIGHT_SCHOOL_RULE || (await switchesOf(db)).nightSchool
}

/** Switches one of them; saying it twice changes nothing. Answers how all of them stand. */
export async function switchBoard(w: Writing, name: BoardSwitch, on: boolean): Promise<BoardSwitches> {
  const before = await switchesOf(w.tx)
  const after = { ...before, [name]: on }
  if (before[name] === on) return before
  await upsertSwitches(w.tx, after)
  await recordTrace(w.tx, w.now, w.by, {
    action: 'boards.switched',
    subject: 'county',
    subjectId: w.village.county.code,
    detail: { name, on },
  })
  return after
}
