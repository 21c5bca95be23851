import type { NoticeLineId, PersonId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import type { Line } from '../notices/handlers'
import { wantsLine } from './consent'
import { type Deed, findPraised } from './deed.repository'
import { findOutsiders, type OutsiderRow } from './outsider.repository'

/** What lines of a deed bring when they take effect. */
export interface LineEffects {
  /** Who gets the points. */
  credited: PersonId[]
  /** Whose line meant nothing, because they declined by now and want no points. */
  lapsed: PersonId[]
  /** Lines of people whom no roster had when they were opened. */
  outsiderLines: NoticeLineId[]
  /** Whether anybody whom the deed praises still wants a line. */
  somebodyLeft: boolean
}

export async function lineEffects(db: Reader, deed: Deed, lines: readonly Line[]): Promise<LineEffects> {
  const praised = await findPraised(db, [deed.id])
  const outsiders = await findOutsiders(db, [deed.id])
  const wanting = new Set(praised.filter(wantsLine).map((one) => one.personId))
  const people = lines.flatMap(({ lineId, personId }) => personId ?? personBehind(outsiders, lineId) ?? [])
  return {
    credited: people.filter((personId) => wanting.has(personId)),
    lapsed: people.filter((personId) => !wanting.has(personId)),
    outsiderLines: lines.flatMap((line) => (line.personId === null ? line.lineId : [])),
    somebodyLeft: wanting.size > 0 || outsiders.some((one) => one.personId === null),
  }
}

/** Somebody whom no roster had when the line was opened, if they were linked since. */
export const personBehind = (outsiders: readonly OutsiderRow[], lineId: NoticeLineId): PersonId | null =>
  outsiders.find((one) => one.lineId === lineId)?.personId ?? null
