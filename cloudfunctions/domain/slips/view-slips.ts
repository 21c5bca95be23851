import type { DivisionCode, SlipId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { SlipRow, SlipView } from '../../contract/slips'
import { orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import { holdersOf } from '../people/role-holders'
import { findSlip, findSlips } from './slip.repository'

type Found = Awaited<ReturnType<typeof findSlips>>[number]

const toRow = ({ slip, villageName, personName }: Found): SlipRow => ({
  slipId: slip.id,
  year: slip.year,
  number: slip.number,
  subject: slip.subject,
  villageName,
  personName,
  enteredAt: slip.enteredAt.toISOString(),
})

/** The slips of the villages within reach, newest first. */
export async function listSlips(r: Reading, reach: readonly DivisionCode[], cursor: string | undefined) {
  const found = await findSlips(r.db, reach, fromCursor<SlipId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ slip }) => ({ at: slip.enteredAt, id: slip.id }))
  return { ...page, rows: page.rows.map(toRow) }
}

/** One slip as it is printed. @throws AppError NOT_FOUND out of reach, or when what was entered is kept no more */
export async function viewSlip(r: Reading, reach: readonly DivisionCode[], id: SlipId): Promise<SlipView> {
  const found = orRefuse(await findSlip(r.db, reach, id))
  const { subject, subjectId, villageCode } = found.slip
  const words = orRefuse(await r.village.slips[subject].describe(r, subjectId))
  const clerks = await holdersOf(r.db, 'clerk', villageCode, countyDate(r.now))
  return {
    ...toRow(found),
    enteredByName: found.enteredByName,
    contacts: clerks.map((clerk) => clerk.name),
    words,
  }
}
