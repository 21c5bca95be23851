import { asc } from 'drizzle-orm'
import type { PhotoId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { loadCounty } from '../../cloudfunctions/domain/load-county'
import { ledgerEntry, person as personTable } from '../../cloudfunctions/platform/db/schema'
import { countyData } from './county-data'
import { adoptRules, person } from './people'

export const PHOTO = '018f0000-0000-7000-8000-00000000abcd' as PhotoId

/** A county with people whose base points stand in the ledger. */
export async function fillCounty(village: Village): Promise<void> {
  await loadCounty(village, countyData())
  await adoptRules(village)
  for (const name of ['钱一', '孙二']) await person(village, name)
}

export const putPhoto = (village: Village): Promise<void> => village.photoStore.put(PHOTO, new Uint8Array([1, 2, 3]))

/** Everybody of the roster and every hash of the ledger, in their order. */
export async function homesOf({ db }: Village): Promise<string[]> {
  const people = await db.select({ name: personTable.name }).from(personTable).orderBy(asc(personTable.id))
  const entries = await db.select({ hash: ledgerEntry.hash }).from(ledgerEntry).orderBy(asc(ledgerEntry.seq))
  return [...people.map(({ name }) => name), ...entries.map(({ hash }) => Buffer.from(hash).toString('hex'))]
}
