import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { PersonId, RosterImportId } from '../../../contract/ids'
import type { RosterOutcome } from '../../../contract/roster-import'
import {
  division,
  household,
  membership,
  person,
  rosterImportMissing,
  rosterImportRow,
} from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'

/** Rows of one outcome, in the order of the file. */
export async function findRowsOf(
  db: Reader,
  importId: RosterImportId,
  outcome: RosterOutcome,
  after: number,
  limit: number,
) {
  return db
    .select({ one: rosterImportRow, villageName: division.name })
    .from(rosterImportRow)
    .leftJoin(division, eq(division.code, rosterImportRow.villageCode))
    .where(
      and(eq(rosterImportRow.importId, importId), eq(rosterImportRow.outcome, outcome), gt(rosterImportRow.row, after)),
    )
    .orderBy(asc(rosterImportRow.row))
    .limit(limit)
}

/** Who is missing from a file, and where they live now. */
export async function findMissing(db: Reader, importId: RosterImportId, after: PersonId | undefined, limit: number) {
  return db
    .select({
      personId: person.id,
      name: person.name,
      birthYear: person.birthYear,
      number: household.number,
      group: household.group,
      villageName: division.name,
    })
    .from(rosterImportMissing)
    .innerJoin(person, eq(person.id, rosterImportMissing.personId))
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .innerJoin(household, eq(household.id, membership.householdId))
    .innerJoin(division, eq(division.code, household.villageCode))
    .where(and(eq(rosterImportMissing.importId, importId), after === undefined ? undefined : gt(person.id, after)))
    .orderBy(asc(person.id))
    .limit(limit)
}
