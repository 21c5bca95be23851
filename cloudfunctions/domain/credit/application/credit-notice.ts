import type { CreditCaseId, NoticeLineId } from '../../../contract/ids'
import type { LineWords } from '../../../contract/notices'
import { orRefuse } from '../../../platform/app-error'
import type { Reader } from '../../../platform/db/types'
import { shownHousehold } from '../../boards/board'
import type { Reading, Writing } from '../../context'
import { decisionOn, partiesIn } from '../../council/decision-on'
import type { Party } from '../../council/handlers'
import { divisionNames } from '../../divisions/get-village'
import { countLines } from '../../notices/count-lines'
import type { DecisionTaken, Line, NoticeSubject } from '../../notices/handlers'
import { designate } from '../afterwards/designate'
import { getEnterprise } from '../enterprise/enterprise.repository'
import { requireStep } from './case'
import { findCase, findCases, findHeads, isOfEnterprise, isOfHousehold, lockCase, updateCase } from './case.repository'
import { partiesOfEnterprise } from './parties'
import { recordCreditEvent } from './traces'
import { whoseCase } from './whose-case'

/** Nothing stands against it: this is the only way to a designation. */
async function onLinesConfirmed(w: Writing, subjectId: string): Promise<void> {
  const one = orRefuse(await lockCase(w.tx, subjectId as CreditCaseId))
  if (one.status !== 'onNotice') return
  requireStep(one.status, 'designated')
  await updateCase(w.tx, one.id, { status: 'designated', since: w.now })
  await designate(w, one)
}

async function onLinesOverturned(w: Writing, subjectId: string): Promise<void> {
  const one = orRefuse(await lockCase(w.tx, subjectId as CreditCaseId))
  if (one.status !== 'onNotice') return
  requireStep(one.status, 'overturned')
  await updateCase(w.tx, one.id, { status: 'overturned', since: w.now })
  await recordCreditEvent(w, whoseCase(one), 'overturned')
}

async function describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>> {
  const cases = await findCases(
    r.db,
    lines.map((line) => line.subjectId as CreditCaseId),
  )
  const heads = await findHeads(
    r.db,
    cases.flatMap((one) => one.householdId ?? []),
  )
  const names = await divisionNames(
    r.db,
    cases.map((one) => one.divisionCode),
  )
  const byId = new Map<string, (typeof cases)[number]>(cases.map((one) => [one.id, one]))
  const words = new Map<NoticeLineId, LineWords>()
  for (const { lineId, subjectId, overturned } of lines) {
    const one = byId.get(subjectId)
    if (!one) continue
    if (isOfEnterprise(one)) {
      const { name, creditCode, villageName, leadDepartment } = await getEnterprise(r.db, one.enterpriseId)
      words.set(lineId, { kind: 'creditEnterprise', name, creditCode, villageName, leadDepartment })
      continue
    }
    if (!isOfHousehold(one)) {
      const { designated, outOf, divisionCode } = one
      const name = names.get(divisionCode) ?? ''
      words.set(lineId, { kind: 'creditDivision', name, designated: designated ?? 0, outOf: outOf ?? 0 })
      continue
    }
    const head = heads.get(one.householdId)
    const listing = overturned ? 'hidden' : (head?.listing ?? 'hidden')
    words.set(lineId, { kind: 'credit', household: shownHousehold(listing, head?.headName ?? ''), grade: one.grade })
  }
  return words
}

async function partiesOf(db: Reader, [line]: readonly Line[]): Promise<readonly Party[]> {
  const one = line && (await findCase(db, line.subjectId as CreditCaseId))
  if (one && isOfEnterprise(one)) return partiesOfEnterprise(db, one)
  return line ? partiesIn(db, 'credit', line.subjectId) : []
}

const decisionOf = (db: Reader, subjectId: string): Promise<DecisionTaken> => decisionOn(db, 'credit', subjectId)

/** How the notice's mechanism is served when it publishes who would be designated. */
export const creditNotice: NoticeSubject = {
  onLinesConfirmed,
  onLinesOverturned,
  partiesOf,
  decisionOf,
  describeLines,
  // A round puts every household of a village that met the standard on one notice, and hides none.
  countShown: countLines,
}
