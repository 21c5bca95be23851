import type * as v from 'valibot'
import type { CaseDesk, CaseRow, CasesInput } from '../../../contract/credit-cases'
import type { CaseStatus } from '../../../contract/credit-words'
import type { CreditCaseId, DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import type { Resident } from '../../people/actor'
import { reachOf } from '../../people/permissions'
import { opensSingly } from '../assessment/assessment'
import { criteriaOf } from '../standards/standard-in-force'
import { findDesk, type HouseholdCase, isOfHousehold } from './case.repository'
import { groundsOf } from './grounds'
import { judgedCase } from './judged'

const STATUS: Record<CaseDesk, CaseStatus | null> = {
  toAttest: 'applied',
  toDecide: 'township',
  appeals: 'appealed',
  flagged: null,
}

const reachAt = (desk: CaseDesk, { grants }: Resident): DivisionCode[] =>
  reachOf(grants, desk === 'toAttest' ? 'credit.keep' : 'credit.decide')

/** What waits on a desk within the reader's reach, the longest waiting first; of what recuses them only that it waits. */
export async function listCases(r: Reading, reader: Resident, input: v.InferOutput<typeof CasesInput>) {
  const reach = reachAt(input.desk, reader)
  const after = fromCursor<CreditCaseId>(input.cursor)
  const found =
    reach.length === 0
      ? []
      : await findDesk(r.db, { reach, status: STATUS[input.desk], after, limit: LIMITS.pageSize + 1 })
  const page = cutPage(found, LIMITS.pageSize, ({ one }) => ({ at: one.since, id: one.id }))
  const rows = []
  for (const row of page.rows) rows.push(await toRow(r, reader, row))
  return { ...page, rows }
}

/** What an application that is not complete waits for; the clerk's word comes first, it is in the clerk's own hand. */
async function needOf({ db }: Reading, one: HouseholdCase): Promise<CaseRow['needs']> {
  const open = (await judgedCase(db, one)).criteria.filter((each) => each.state === 'needsEvidence')
  return open.some((each) => each.source === 'attested') ? 'attest' : 'papers'
}

type Found = Awaited<ReturnType<typeof findDesk>>[number]

/** A row of a desk. */
export async function toRow(
  r: Reading,
  { person }: Resident,
  { one, divisionName, headName }: Found,
): Promise<CaseRow> {
  const recusedFor = [...(await groundsOf(r.db, person.personId, one))]
  const singly =
    !isOfHousehold(one) ||
    one.remedied !== null ||
    one.status === 'appealed' ||
    opensSingly(await criteriaOf(r.db, one.standardVersion), one)
  return {
    ...{ caseId: one.id, version: one.version, kind: one.kind, status: one.status, villageName: divisionName },
    ...(recusedFor.length === 0 && headName ? { headName } : {}),
    since: one.since.toISOString(),
    opensSingly: singly,
    ...(isOfHousehold(one) && one.status === 'applied' ? { needs: await needOf(r, one) } : {}),
    recusedFor,
  }
}
