import type { MyEnterprise } from '../../../contract/enterprises'
import { LIMITS } from '../../../contract/limits'
import { countyDate } from '../../../platform/county-time'
import type { Reading } from '../../context'
import { appealEnds } from '../../council/appeal'
import { noticeOf } from '../../notices/view-notices'
import type { Resident } from '../../people/actor'
import { stands } from '../afterwards/designation'
import { type Designation, findLatestOfEnterprise } from '../afterwards/designation.repository'
import { repairFrom } from '../afterwards/repair'
import { findRunning, mayAppealWithdrawal } from '../afterwards/withdrawal.repository'
import { findAppeal } from '../application/appeal.repository'
import { isOver, mayBecome } from '../application/case'
import { type EnterpriseCase, findLatestCase, isOfEnterprise } from '../application/case.repository'
import { timelineOf } from '../application/traces'
import { endsSoon } from './apply-for-enterprise'
import { findRepresentedBy } from './enterprise.repository'
import { judgedEnterprise } from './judged-enterprise'

type Represented = Awaited<ReturnType<typeof findRepresentedBy>>[number]

/** The enterprises that the reader represents: each criterion, where an application stands, and what is possible. */
export async function myEnterprises(r: Reading, { person }: Resident): Promise<{ rows: MyEnterprise[] }> {
  const rows = []
  for (const one of await findRepresentedBy(r.db, person.personId, LIMITS.enterprisesMine))
    rows.push(await viewOf(r, one))
  return { rows }
}

async function viewOf(r: Reading, one: Represented): Promise<MyEnterprise> {
  const { enterpriseId, name, creditCode, villageName, leadDepartment, representativeName } = one
  const found = await findLatestCase(r.db, { enterpriseId })
  const latest = found && isOfEnterprise(found) ? found : null
  const running = latest && (!isOver(latest.status) || latest.status === 'declined') ? latest : null
  const carried = await findLatestOfEnterprise(r.db, enterpriseId)
  const from = carried && repairFrom(carried)
  return {
    ...{ enterpriseId, name, creditCode, villageName, leadDepartment, representativeName },
    criteria: latest ? await judgedEnterprise(r.db, latest) : [],
    ...(carried ? { designation: await designationOf(r, carried) } : {}),
    ...(running ? { application: await applicationOf(r, running) } : {}),
    ...(from ? { repairFrom: from } : {}),
    timeline: await timelineOf(r.db, { householdId: null, enterpriseId, divisionCode: r.village.county.code }),
    can: await cansOf(r, running, carried),
  }
}

async function designationOf(r: Reading, { id, status, designatedOn, validUntil }: Designation) {
  const withdrawal = await findRunning(r.db, id)
  const hearing = withdrawal && withdrawal.heardAt === null ? { hearingAt: withdrawal.hearingAt.toISOString() } : {}
  return { designationId: id, status, designatedOn, validUntil: validUntil ?? designatedOn, ...hearing }
}

async function applicationOf(r: Reading, one: EnterpriseCase) {
  const { id: caseId, version, status } = one
  const notice = status === 'onNotice' ? await noticeOf(r.db, caseId) : null
  const nextAt = notice?.closesAt ?? (await appealDate(r, one))
  return {
    ...{ caseId, version, status },
    ...(nextAt ? { nextAt: nextAt.toISOString() } : {}),
    ...(notice ? { noticeId: notice.noticeId } : {}),
  }
}

/** Until when it can be appealed, or when the appeal is to be decided. */
async function appealDate(r: Reading, { id, status, decidedAt }: EnterpriseCase): Promise<Date | undefined> {
  const appeal = await findAppeal(r.db, id)
  if (status === 'appealed') return appeal?.dueAt
  return status === 'declined' && decidedAt && !appeal ? appealEnds(decidedAt) : undefined
}

async function cansOf(r: Reading, running: EnterpriseCase | null, carried: Designation | null) {
  const can: MyEnterprise['can'] = []
  const today = countyDate(r.now)
  const from = carried && repairFrom(carried)
  const free = !carried || endsSoon(carried, today) || (!stands(carried.status) && (from === null || today >= from))
  if (free && (running === null || isOver(running.status))) can.push('apply')
  if (running?.status === 'returned') can.push('answer')
  if (running && mayBecome(running.status, 'withdrawn')) can.push('withdraw')
  const until = running?.status === 'declined' ? await appealDate(r, running) : undefined
  if (until && r.now < until) can.push('appeal')
  if (carried && (await mayAppealWithdrawal(r.db, carried, r.now))) can.push('appealWithdrawal')
  return can
}
