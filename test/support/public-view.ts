import { and, eq } from 'drizzle-orm'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { deed, household } from '../../cloudfunctions/platform/db/schema'
import { call, send } from './call'

/** Everything that anybody without an account can read of a village: notices, deeds, boards and why, as it was sent. */
export async function publicView(village: Village, code: DivisionCode): Promise<string> {
  const seen: unknown[] = []
  for (const state of ['open', 'closed'] as const) {
    const { rows } = await call(village, null, 'notices.list', { divisionCode: code, state })
    seen.push(rows)
    for (const { noticeId } of rows) seen.push(await call(village, null, 'notices.get', { noticeId }))
  }
  seen.push(await call(village, null, 'deeds.latest', { divisionCode: code }))
  const deeds = await village.db.select({ id: deed.id }).from(deed).where(eq(deed.villageCode, code))
  for (const { id: deedId } of deeds) seen.push(await send(village, null, 'deeds.get', { deedId }))
  const homes = await village.db
    .select({ id: household.id })
    .from(household)
    .where(and(eq(household.villageCode, code)))
  for (const period of ['month', 'year'] as const) {
    seen.push(await call(village, null, 'boards.households', { divisionCode: code, period }))
    for (const { id: householdId } of homes)
      seen.push(await send(village, null, 'boards.entries', { householdId, period }))
  }
  return JSON.stringify(seen)
}
