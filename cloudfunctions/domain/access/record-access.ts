import type { PersonId } from '../../contract/ids'
import type { AccessKind } from '../../contract/privacy'
import { countyDate, startOfCountyDay } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { newId } from '../../platform/ids'
import { insertAccess, wasReadSince } from './access.repository'

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
