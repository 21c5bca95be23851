import type { DivisionCode, EntryId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { countyDate } from '../../../platform/county-time'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading, Writing } from '../../context'
import { levelOf } from '../../divisions/codes'
import { divisionNames } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { holdersOf } from '../../people/role-holders'
import { findContests } from '../campaigns/contest.repository'
import { findPeople } from '../candidates/candidacy.repository'
import { findEntered } from '../candidates/entry.repository'
import { tellOf } from '../candidates/traces'
import { partiesOfCandidacy, recusedAmong } from '../parties'
import { type Appeal, findNextAppealDue, findOpenAppeals, lockOverdueAppeal, updateAppeal } from './appeal.repository'
import { decidedBefore } from './decide-appeal'

async function rowOf(r: Reading, personId: Resident['person']['personId'], appeal: Appeal) {
  const [one] = await findEntered(r.db, [appeal.entryId])
  const [contest] = one ? await findContests(r.db, [one.entry.contestId]) : []
  if (!one || !contest || one.entry.ending === null) return []
  const [who] = await findPeople(r.db, [one.candidacy.personId])
  const names = await divisionNames(r.db, [contest.divisionCode])
  const recused = await recusedAmong(r.db, [personId], partiesOfCandidacy(one), r.now)
  const able = recused.size === 0 && !(await decidedBefore(r.db, personId, one))
  const { category, level, divisionCode } = contest
  const { ending, endWords } = one.entry
  return [
    {
      ...{ entryId: appeal.entryId, name: who?.name ?? '', category, level, ending, words: appeal.words, able },
      ...(endWords === null ? {} : { endWords }),
      divisionName: names.get(divisionCode) ?? '',
      appealedAt: appeal.appealedAt.toISOString(),
      dueAt: appeal.dueAt.toISOString(),
      overdue: appeal.dueAt <= r.now,
    },
  ]
}

/** Appeals that wait for officers of the reader's own divisions, those due first. */
export async function listExemplarAppeals(
  r: Reading,
  { person }: Resident,
  reach: readonly DivisionCode[],
  cursor: string | undefined,
) {
  const size = LIMITS.pageSize
  const found = await findOpenAppeals(r.db, reach, fromCursor<EntryId>(cursor), size + 1)
  const page = cutPage(found, size, ({ dueAt, entryId }) => ({ at: dueAt, id: entryId }))
  const rows = []
  for (const appeal of page.rows) rows.push(...(await rowOf(r, person.personId, appeal)))
  return { ...page, rows }
}

/** Officers are reminded of one appeal that is overdue, once a day: no clock decides it. False when none is. */
export async function remindOfExemplarAppeal(w: Writing): Promise<boolean> {
  const today = countyDate(w.now)
  const appeal = await lockOverdueAppeal(w.tx, w.now, today)
  if (!appeal) return false
  await updateAppeal(w.tx, appeal.entryId, { remindedOn: today })
  const role = levelOf(appeal.divisionCode) === 'county' ? 'countyOfficer' : 'townshipOfficer'
  const officers = await holdersOf(w.tx, role, appeal.divisionCode, today)
  const people = officers.map((one) => one.personId)
  const [one] = await findEntered(w.tx, [appeal.entryId as EntryId])
  if (one) await tellOf(w, one.candidacy.id, people, 'exemplarAppealOverdue', { category: one.candidacy.category })
  return true
}

/** When the next appeal falls due, after `now`. */
export const nextExemplarAppealDue = findNextAppealDue
