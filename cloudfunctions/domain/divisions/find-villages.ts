import { LIMITS } from '../../contract/limits'
import type { FoundVillage } from '../../contract/people'
import type { Reader } from '../../platform/db/types'
import { findAllVillages } from './divisions.repository'
import { villageMatch } from './village-match'

/** All villages of the county with their townships' names. */
export const allVillages = findAllVillages

/**
 * Villages of the county that the words may mean, the likeliest first: a county has about 300, so all are looked at.
 * `words` is what somebody typed, or the address of a place they chose.
 */
export async function findVillages(db: Reader, words: string): Promise<FoundVillage[]> {
  const all = await findAllVillages(db)
  return all
    .map((village) => ({ village, rank: villageMatch(words, village) }))
    .flatMap(({ village, rank }) => (rank === undefined ? [] : [{ village, rank }]))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, LIMITS.villagesFound)
    .map(({ village: { code, name, townshipName } }) => ({ code, name, townshipName }))
}
