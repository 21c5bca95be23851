import type { RosterImportId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { lockImport, lockUnfinished, type RosterImport, updateImport } from './import.repository'
import { judgeVillages, noteMissing } from './judge.repository'
import { markKnown, putVillages } from './put.repository'
import { requireStep } from './roster-import'
import {
  countOutcomes,
  deleteRows,
  findNextVillages,
  findOpened,
  isAnyFaulty,
  lockVillages,
  type Villages,
} from './rows.repository'

/** A row became faulty while all of the file was to be put in: nothing of it is. */
class FaultyNow extends Error {}

/**
 * Does the next piece of an import: checks some villages of the file, or puts them into the roster; all of them at once where all
 * or nothing was wanted. A crash loses the piece under way and nothing else: whoever comes next does it again.
 * @returns whether there was anything to do @throws AppError NOT_FOUND
 */
export async function advanceImport(w: Writing, id: RosterImportId): Promise<boolean> {
  return doPiece(w, orRefuse(await lockImport(w.tx, id)))
}

/** The same for the oldest import that nobody works on: what a page that was closed left behind. */
export async function advanceSomeImport(w: Writing): Promise<boolean> {
  const one = await lockUnfinished(w.tx)
  return one ? doPiece(w, one) : false
}

async function doPiece(w: Writing, one: RosterImport): Promise<boolean> {
  switch (one.status) {
    case 'checking':
      await check(w, one)
      return true
    case 'applying':
      await (one.whole ? putWhole(w, one) : putNext(w, one))
      return true
    case 'receiving':
    case 'checked':
    case 'applied':
    case 'discarded':
      return false
  }
}

async function check(w: Writing, one: RosterImport): Promise<void> {
  const villages = await findNextVillages(w.tx, one.id, one.at)
  if (villages === null) {
    requireStep(one.status, 'checked')
    const counts = await countOutcomes(w.tx, one.id)
    return updateImport(w.tx, one.id, { status: 'checked', counts, at: null, done: one.villages })
  }
  await lockVillages(w.tx, villages)
  await judgeVillages(w.tx, one.id, villages)
  await noteMissing(w.tx, one.id, villages)
  await updateImport(w.tx, one.id, { at: villages.last, done: one.done + villages.count })
}

async function put(w: Writing, id: RosterImportId, villages: Villages): Promise<void> {
  await lockVillages(w.tx, villages)
  await judgeVillages(w.tx, id, villages)
  await putVillages(w.tx, id, villages, countyDate(w.now))
  await markKnown(w.tx, id, villages)
  for (const [village, opened] of await findOpened(w.tx, id, villages)) {
    await w.village.people.onHouseholdsOpened(w, village, opened)
    const detail = { importId: id, households: opened.length }
    await recordTrace(w.tx, w.now, w.by, { action: 'roster.imported', subject: 'division', subjectId: village, detail })
  }
}

async function putNext(w: Writing, one: RosterImport): Promise<void> {
  const villages = await findNextVillages(w.tx, one.id, one.at)
  if (villages === null) return end(w, one)
  await put(w, one.id, villages)
  await updateImport(w.tx, one.id, { at: villages.last, done: one.done + villages.count })
}

async function putWhole(w: Writing, one: RosterImport): Promise<void> {
  try {
    await w.tx.transaction(async (tx) => {
      const all = { ...w, tx }
      for (let at = one.at; ; ) {
        const villages = await findNextVillages(tx, one.id, at)
        if (villages === null) break
        await put(all, one.id, villages)
        at = villages.last
      }
      if (await isAnyFaulty(tx, one.id)) throw new FaultyNow()
    })
  } catch (error) {
    if (!(error instanceof FaultyNow)) throw error
    requireStep(one.status, 'checking')
    return updateImport(w.tx, one.id, { status: 'checking', at: null, done: 0 })
  }
  await end(w, { ...one, done: one.villages })
}

async function end(w: Writing, { id, status, done }: RosterImport): Promise<void> {
  requireStep(status, 'applied')
  const counts = await countOutcomes(w.tx, id)
  await deleteRows(w.tx, id, false)
  await updateImport(w.tx, id, { status: 'applied', counts, done, at: null, endedAt: w.now })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'rosterImport.applied',
    subject: 'rosterImport',
    subjectId: id,
    detail: counts,
  })
}
