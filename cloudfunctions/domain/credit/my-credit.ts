import type { Circumstances, MyCredit } from '../../contract/credit'
import { orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { appealEnds } from '../council/appeal'
import { closingsOf } from '../council/find-review'
import { noticeOf } from '../notices/view-notices'
import type { Resident } from '../people/actor'
import { householdWithHead } from '../people/locate-people'
import { stands } from './afterwards/designation'
import { findLatestOf } from './afterwards/designation.repository'
import { repairFrom } from './afterwards/repair'
import { findRunning, mayAppealWithdrawal } from './afterwards/withdrawal.repository'
import { findAppeal } from './application/appeal.repository'
import { isOver, mayBecome } from './application/case'
import { findLatestCase, type HouseholdCase, isOfHousehold } from './application/case.repository'
import { ENTRIES_SHOWN } from './application/case-sheet'
import { judgedCase } from './application/judged'
import { timelineOf } from './application/traces'
import { measuresOf, yearOf } from './assessment/assess-household'
import { AT_HOME, judge, NOTHING_SHOWN } from './assessment/assessment'
import { findEntriesBehind } from './assessment/measures.repository'
import { standardInForce } from './standards/standard-in-force'

/** The credit status of the reader's household: each criterion, what it rests on, where an application stands, and what is possible. */
export async function myCredit(r: Reading, { person }: Resident, asked: Circumstances | undefined): Promise<MyCredit> {
  const { householdId, villageCode } = person
  const household = orRefuse(await householdWithHead(r.db, householdId))
  const standard = await standardInForce(r.db, villageCode, countyDate(r.now))
  const latest = await findLatestCase(r.db, { householdId })
  const own = latest && isOfHousehold(latest) ? latest : null
  const running = own && (!isOver(own.status) || own.status === 'declined') ? own : null
  const year = running && !isOver(running.status) ? running.year : yearOf(r.now)
  const designation = await findLatestOf(r.db, householdId)
  const withdrawal = designation && (await findRunning(r.db, designation.id))
  const from = designation && repairFrom(designation)
  return {
    ...{ householdId, headName: household.headName, standardVersion: standard?.version ?? null, year },
    criteria: await criteriaFor(r, running, standard, householdId, asked ?? own ?? AT_HOME, year),
    entries: await findEntriesBehind(r.db, householdId, year, ENTRIES_SHOWN),
    consequences: standard?.consequences ?? [],
    ...(designation
      ? {
          designation: {
            designationId: designation.id,
            status: designation.status,
            grade: designation.grade,
            designatedOn: designation.designatedOn,
            ...(withdrawal && withdrawal.heardAt === null ? { hearingAt: withdrawal.hearingAt.toISOString() } : {}),
          },
        }
      : {}),
    ...(running ? { application: await applicationOf(r, running) } : {}),
    ...(from ? { repairFrom: from } : {}),
    timeline: await timelineOf(r.db, { householdId, divisionCode: villageCode }),
    can: await cansOf(r, running, designation, standard !== null),
  }
}

async function criteriaFor(
  r: Reading,
  running: HouseholdCase | null,
  standard: Awaited<ReturnType<typeof standardInForce>>,
  householdId: HouseholdCase['householdId'],
  circumstances: Circumstances,
  year: number,
) {
  if (running && !isOver(running.status)) return (await judgedCase(r.db, running)).criteria
  if (!standard) return []
  return judge(standard.criteria, circumstances, await measuresOf(r.db, householdId, year, r.now), NOTHING_SHOWN)
}

async function applicationOf(r: Reading, one: HouseholdCase) {
  const { id: caseId, version, status, runsBusiness, away } = one
  const notice = status === 'onNotice' ? await noticeOf(r.db, caseId) : null
  const nextAt = notice?.closesAt ?? (await nextDateOf(r, one))
  return {
    ...{ caseId, version, status, circumstances: { runsBusiness, away } },
    ...(nextAt ? { nextAt: nextAt.toISOString() } : {}),
    ...(notice ? { noticeId: notice.noticeId } : {}),
  }
}

async function nextDateOf(r: Reading, { id, status, decidedAt }: HouseholdCase): Promise<Date | undefined> {
  switch (status) {
    case 'council':
    case 'committees':
      return (await closingsOf(r.db, 'credit', [id])).get(id)
    case 'declined':
      return decidedAt && !(await findAppeal(r.db, id)) ? appealEnds(decidedAt) : undefined
    case 'appealed':
      return (await findAppeal(r.db, id))?.dueAt
    default:
      return undefined
  }
}

async function cansOf(
  r: Reading,
  running: HouseholdCase | null,
  designation: Awaited<ReturnType<typeof findLatestOf>>,
  hasStandard: boolean,
): Promise<MyCredit['can']> {
  const can: MyCredit['can'] = []
  const open = running !== null && !isOver(running.status)
  const from = designation && repairFrom(designation)
  const free = !designation || (!stands(designation.status) && (from === null || countyDate(r.now) >= from))
  if (hasStandard && !open && free) can.push('apply')
  if (running?.status === 'applied') can.push('giveEvidence')
  if (running?.status === 'returned') can.push('answer')
  if (running && mayBecome(running.status, 'withdrawn')) can.push('withdraw')
  if (running?.status === 'declined' && (await nextDateOf(r, running))) can.push('appeal')
  if (designation && (await mayAppealWithdrawal(r.db, designation, r.now))) can.push('appealWithdrawal')
  if (designation?.status === 'designated' && designation.askedUntil !== null) can.push('confirmUnchanged')
  return can
}
