import type { NoticeLineId, WithdrawalId } from '../../../contract/ids'
import type { LineWords } from '../../../contract/notices'
import { orRefuse } from '../../../platform/app-error'
import type { Reader } from '../../../platform/db/types'
import { shownHousehold } from '../../boards/board'
import type { Reading, Writing } from '../../context'
import { partiesIn } from '../../council/decision-on'
import type { Party } from '../../council/handlers'
import type { DecisionTaken, Line, NoticeSubject } from '../../notices/handlers'
import { findCase, findHeads, isOfEnterprise } from '../application/case.repository'
import { partiesOfEnterprise } from '../application/parties'
import { namesOfEnterprises } from '../enterprise/enterprise.repository'
import { moveDesignation } from './designate'
import { findDesignations, lockDesignation } from './designation.repository'
import { keepDesignation } from './withdrawal'
import { findWithdrawals, lockWithdrawal, updateWithdrawal } from './withdrawal.repository'

async function lockOf(w: Writing, subjectId: string) {
  const withdrawal = orRefuse(await lockWithdrawal(w.tx, subjectId as WithdrawalId))
  return { withdrawal, one: orRefuse(await lockDesignation(w.tx, withdrawal.designationId)) }
}

/** Nothing stands against it: the designation is withdrawn. */
async function onLinesConfirmed(w: Writing, subjectId: string): Promise<void> {
  const { withdrawal, one } = await lockOf(w, subjectId)
  if (one.status !== 'onNotice') return
  await updateWithdrawal(w.tx, withdrawal.id, { endedAt: w.now, withdrawn: true })
  await moveDesignation(w, one, 'withdrawn', 'withdrawn', { words: [withdrawal.reason] })
}

async function onLinesOverturned(w: Writing, subjectId: string): Promise<void> {
  const { withdrawal, one } = await lockOf(w, subjectId)
  if (one.status === 'onNotice') await keepDesignation(w, withdrawal, one)
}

async function describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>> {
  const withdrawals = await findWithdrawals(
    r.db,
    lines.map((line) => line.subjectId as WithdrawalId),
  )
  const designations = await findDesignations(
    r.db,
    withdrawals.map((one) => one.designationId),
  )
  const heads = await findHeads(
    r.db,
    designations.flatMap((one) => one.householdId ?? []),
  )
  const names = await namesOfEnterprises(
    r.db,
    designations.flatMap((one) => one.enterpriseId ?? []),
  )
  const words = new Map<NoticeLineId, LineWords>()
  for (const { lineId, subjectId, overturned } of lines) {
    const withdrawal = withdrawals.find((one) => one.id === subjectId)
    const designation = designations.find((one) => one.id === withdrawal?.designationId)
    if (!withdrawal || !designation) continue
    if (designation.enterpriseId) {
      const name = names.get(designation.enterpriseId) ?? ''
      words.set(lineId, { kind: 'creditEnterpriseWithdrawal', name, reason: withdrawal.reason })
    }
    if (!designation.householdId) continue
    const head = heads.get(designation.householdId)
    const listing = overturned ? 'hidden' : (head?.listing ?? 'hidden')
    const household = shownHousehold(listing, head?.headName ?? '')
    words.set(lineId, { kind: 'creditWithdrawal', household, reason: withdrawal.reason })
  }
  return words
}

async function behind(db: Reader, subjectId: string) {
  const [withdrawal] = await findWithdrawals(db, [subjectId as WithdrawalId])
  const [designation] = withdrawal ? await findDesignations(db, [withdrawal.designationId]) : []
  return { withdrawal, designation }
}

async function partiesOf(db: Reader, [line]: readonly Line[]): Promise<readonly Party[]> {
  const { designation } = line ? await behind(db, line.subjectId) : {}
  const one = designation && (await findCase(db, designation.caseId))
  if (one && isOfEnterprise(one)) return partiesOfEnterprise(db, one)
  return designation ? partiesIn(db, 'credit', designation.caseId) : []
}

async function decisionOf(db: Reader, subjectId: string): Promise<DecisionTaken> {
  const { withdrawal, designation } = await behind(db, subjectId)
  const by = [withdrawal?.proposedBy, withdrawal?.heardBy].flatMap((one) => one ?? [])
  return { level: designation?.enterpriseId ? 'county' : 'township', by }
}

/** How the notice's mechanism is served when it publishes that a designation would be withdrawn. */
export const withdrawalNotice: NoticeSubject = {
  onLinesConfirmed,
  onLinesOverturned,
  partiesOf,
  decisionOf,
  describeLines,
}
