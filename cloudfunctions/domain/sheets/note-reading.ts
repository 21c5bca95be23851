import type { HouseholdId, PersonId, SavedSheetId } from '../../contract/ids'
import { recordAccesses } from '../access/record-access'
import type { Reading } from '../context'

/** Whose file with names it is. */
export interface Unmasked {
  readerId: PersonId
  sheetId: SavedSheetId
}

interface Head {
  householdId: HouseholdId
  headId: PersonId
}

/** Notes who had which head's name, before it is handed out; once a reader, household and day. */
export async function noteReading(r: Reading, { readerId }: Unmasked, heads: readonly Head[]): Promise<void> {
  const read = new Map(heads.map(({ householdId, headId }) => [householdId, headId]))
  await recordAccesses(
    r,
    { readerId, what: 'sheet' },
    [...read].map(([subjectId, personId]) => ({ subjectId, personId })),
  )
}
