import { AppError } from '../../../platform/app-error'
import type { Reader } from '../../../platform/db/types'
import type { Village } from '../../context'
import { namesOf } from '../../people/locate-people'
import { toLine } from '../to-line'
import { findSealed } from './objection.repository'
import type { ObjectedLine } from './who-decides'

/**
 * What is published of an outcome names neither the objector nor anybody whom the line concerns.
 * @throws AppError REASON_NAMES_SOMEBODY
 */
export async function requireNameless(
  db: Reader,
  village: Village,
  { objection, notice, line }: ObjectedLine,
  reason: string,
): Promise<void> {
  const parties = await village.notices[notice.kind].partiesOf(db, [toLine(line)])
  const sealed = await findSealed(db, objection.id)
  const people = [...parties.map((party) => party.personId), line.personId, sealed?.objectorId ?? null]
  const names = [
    ...(
      await namesOf(
        db,
        people.flatMap((one) => one ?? []),
      )
    ).values(),
    sealed?.objectorName ?? '',
  ]
  if (names.some((name) => name !== '' && reason.includes(name))) throw new AppError('REASON_NAMES_SOMEBODY')
}
