import type { CreditKind } from '../../../contract/credit-words'
import type { NoticeKind } from '../../../contract/notices'
import { orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { attendanceOf } from '../../council/attendance'
import { openNotice } from '../../notices/open-notice'
import { noticeOf } from '../../notices/view-notices'
import { gradeNow } from '../assessment/assess-household'
import { requireStep } from './case'
import { type CreditCase, findHeads, isOfHousehold, updateCase } from './case.repository'
import { recordCreditEvent } from './traces'
import { whoseCase } from './whose-case'

const NOTICES: Record<CreditKind, NoticeKind> = {
  household: 'credit',
  village: 'creditDivision',
  township: 'creditDivision',
  enterprise: 'creditEnterprise',
}

/** Applications that were passed, of one division, go on one notice, a line each. They are locked by the caller. */
export async function publishCases(w: Writing, cases: readonly CreditCase[]): Promise<void> {
  const [first] = cases
  if (!first) return
  const heads = await findHeads(
    w.tx,
    cases.flatMap((one) => one.householdId ?? []),
  )
  const [line, ...others] = cases.map((one) => ({
    subjectId: one.id,
    personId: one.householdId ? (heads.get(one.householdId)?.headId ?? null) : null,
  }))
  if (!line) return
  for (const one of cases) requireStep(one.status, 'onNotice')
  await openNotice(w, {
    kind: NOTICES[first.kind],
    divisionCode: first.divisionCode,
    lines: [line, ...others],
    ...(await attendance(w, cases)),
  })
  const { closesAt } = orRefuse(await noticeOf(w.tx, first.id))
  for (const one of cases) {
    const grade = isOfHousehold(one) ? await gradeNow(w.tx, one.householdId, w.now) : null
    const dates = { since: w.now, decidedAt: w.now, publishedAt: w.now }
    await updateCase(w.tx, one.id, { status: 'onNotice', grade, ...dates })
    await recordCreditEvent(w, whoseCase(one), 'noticeOpened', {}, { date: closesAt.toISOString() })
  }
}

/** How many sat over them and how many of those were recused from any; nothing for who has no council over it. */
async function attendance(w: Writing, cases: readonly CreditCase[]) {
  let most = { electorate: 0, recused: 0 }
  for (const one of cases.filter(isOfHousehold)) {
    const { electorate, recused } = await attendanceOf(w.tx, 'credit', one.id)
    most = { electorate: Math.max(most.electorate, electorate), recused: Math.max(most.recused, recused) }
  }
  return cases.some(isOfHousehold) ? most : { electorate: null, recused: null }
}
