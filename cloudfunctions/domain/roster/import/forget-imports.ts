import type { Writing } from '../../context'
import { lockOld, updateImport } from './import.repository'
import { rosterImportMachine } from './roster-import'
import { deleteRows } from './rows.repository'

const DAY_MS = 86_400_000

/** Days that bad rows can be fetched after a file was put in, and that a file waits for its next step. */
const KEPT_DAYS = 30
const WAITS_DAYS = 7

/** Forgets rows of an old import: they are personal data, and nobody mends them any more. False when there are none. */
export async function forgetImports(w: Writing): Promise<boolean> {
  const before = (days: number) => new Date(w.now.getTime() - days * DAY_MS)
  const left = await lockOld(w.tx, ['receiving', 'checked'], before(WAITS_DAYS))
  const old = left ?? (await lockOld(w.tx, ['applied'], before(KEPT_DAYS)))
  if (!old) return false
  await deleteRows(w.tx, old.id, true)
  if (rosterImportMachine.mayBecome(old.status, 'discarded'))
    await updateImport(w.tx, old.id, { status: 'discarded', endedAt: w.now })
  return true
}
