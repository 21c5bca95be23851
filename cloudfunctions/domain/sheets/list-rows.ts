import type { DivisionCode } from '../../contract/ids'
import { NOTICE_STATES } from '../../contract/notices'
import type { Reading } from '../context'
import { listQueue } from '../council/list-queue'
import { listNotices } from '../notices/view-notices'
import type { Resident } from '../people/actor'
import type { SheetRow } from './sheet-rows'

/** The reader's own queue, all of it; the words of a deed stay where they are reviewed. */
export async function* queueRows(r: Reading, reader: Resident): AsyncGenerator<SheetRow[]> {
  let cursor: string | undefined
  do {
    const page = await listQueue(r, reader, { filter: 'all', order: 'oldest', cursor })
    yield page.rows.map((row) => ({ kind: 'queue', row }))
    cursor = 'next' in page ? page.next : undefined
  } while (cursor !== undefined)
}

/** Notices of a division and all below it: those that are open, then those that are closed. */
export async function* noticeRows(r: Reading, divisionCode: DivisionCode): AsyncGenerator<SheetRow[]> {
  for (const state of NOTICE_STATES) {
    let cursor: string | undefined
    do {
      const page = await listNotices(r, { divisionCode, state, cursor })
      yield page.rows.map((row) => ({ kind: 'notices', row }))
      cursor = 'next' in page ? page.next : undefined
    } while (cursor !== undefined)
  }
}
