import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { DesignationId, DivisionCode } from '../../../contract/ids'
import type { Position } from '../../../platform/cursor'
import { creditAssessment, creditCase, creditDesignation, household, person } from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'

/** Standing designations of households of a village with their heads, in the order in which they were given. */
export async function findPage(
  db: Reader,
  villageCode: DivisionCode,
  after: Position<DesignationId> | undefined,
  limit: number,
) {
  return db
    .select({
      one: creditDesignation,
      headName: person.name,
      group: household.group,
      number: household.number,
      flaggedAt: creditAssessment.flaggedAt,
    })
    .from(creditDesignation)
    .innerJoin(household, eq(household.id, creditDesignation.householdId))
    .innerJoin(person, eq(person.id, household.headId))
    .innerJoin(creditCase, eq(creditCase.id, creditDesignation.caseId))
    .leftJoin(creditAssessment, eq(creditAssessment.id, creditCase.assessmentId))
    .where(
      and(
        eq(creditDesignation.divisionCode, villageCode),
        inArray(creditDesignation.status, ['designated', 'hearing', 'onNotice']),
        after && gt(creditDesignation.id, after.id),
      ),
    )
    .orderBy(asc(creditDesignation.id))
    .limit(limit)
}
