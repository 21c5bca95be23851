import type { DivisionCode, RosterImportId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { lockImport, lockUnfinished, type RosterImport, updateImport } from './import.repository'
import { judgeVillage, noteMissing } from './judge.repository'
import { markKnown, putVillage } from './put.repository'
import { requireStep } from './roster-import'
import { countOutcomes, deleteRows, findNextVillage, findOpened, isAnyFaulty, lockVillage } from './rows.repository'

/** A row became faulty while all of the file was to be put in: nothing of it is. */
class FaultyNow extends Error {}

/**
 * Does the next piece of an import: checks a village of the file, or puts one into the roster; all of them at once where all
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
  const village = await findNextVillage(w.tx, one.id, one.at)
  if (village === null) {
    requireStep(one.status, 'checked')
    const counts = await countOutcomes(w.tx, one.id)
    return updateImport(w.tx, one.id, { status: 'checked', counts, at: null, done: one.villages })
  }
  await lockVillage(w.tx, village)
  await judgeVillage(w.tx, one.id, village)
  await noteMissing(w.tx, one.id, village)
  await updateImport(w.tx, one.id, { at: village, done: one.done + 1 })
}

async function put(w: Writing, id: RosterImportId, village: DivisionCode): Promise<void> {
  await lockVillage(w.tx, village)
  await judgeVillage(w.tx, id, village)
  await putVillage(w.tx, id, village, countyDate(w.now))
  await markKnown(w.tx, id, village)
  const opened = await findOpened(w.tx, id, village)
  if (opened.length === 0) return
  await w.village.people.onHouseholdsOpened(w, village, opened)
  const detail = { importId: id, households: opened.length }
  await recordTrace(w.tx, w.now, w.by, { action: 'roster.imported', subject: 'division', subjectId: village, detail })
}

async function putNext(w: Writing, one: RosterImport): Promise<void> {
  const village = await findNextVillage(w.tx, one.id, one.at)
  if (village === null) return end(w, one)
  await put(w, one.id, village)
  await updateImport(w.tx, one.id, { at: village, done: one.done + 1 })
}

async function putWhole(w: Writing, one: RosterImport): Promise<void> {
  try {
    await w.tx.transaction(async (tx) => {
      const all = { ...w, tx }
      for (let at = one.at; ; ) {
        at = await findNextVillage(tx, one.id, at)
        if (at === null) break
        await put(all, one.id, at)
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
