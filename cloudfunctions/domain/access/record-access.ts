import type { PersonId } from '../../contract/ids'
import type { AccessKind } from '../../contract/privacy'
import { countyDate, startOfCountyDay } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { newId } from '../../platform/ids'
import { findReadSince, insertAccess, insertAccesses, wasReadSince } from './access.repository'

export interface Access {
  readerId: PersonId
  /** Whose it is. */
  personId: PersonId
  what: AccessKind
  subjectId: string
}

/**
 * Logs that somebody read what is sealed or a contact, before it is handed out; once a reader, thing and day, for a page
 * that is drawn again is no second reading. (Domain: the law, as tests.)
 */
export async function recordAccess({ db, now }: { db: Reader; now: Date }, access: Access): Promise<void> {
  const made = { id: newId(), at: now, ...access }
  if (await wasReadSince(db, made, startOfCountyDay(countyDate(now)))) return
  await insertAccess(db, made)
}

/** Logs that somebody read many of the same kind at once, in two statements; once a reader, thing and day, too. */
export async function recordAccesses(
  { db, now }: { db: Reader; now: Date },
  { readerId, what }: Pick<Access, 'readerId' | 'what'>,
  read: readonly Pick<Access, 'personId' | 'subjectId'>[],
): Promise<void> {
  const ids = read.map((one) => one.subjectId)
  const logged = await findReadSince(db, { readerId, what }, ids, startOfCountyDay(countyDate(now)))
  const fresh = read.filter((one) => !logged.has(one.subjectId))
  await insertAccesses(
    db,
    fresh.map((one) => ({ id: newId(), at: now, readerId, what, ...one })),
  )
}
