import type { CreditCaseId, DivisionCode } from '../../../contract/ids'
import { castBallot } from '../../../domain/council/cast-ballot'
import { openReviewOf } from '../../../domain/council/find-review'
import { proposeWithdrawal } from '../../../domain/credit/afterwards/withdrawal'
import { applyForCredit } from '../../../domain/credit/application/apply-for-credit'
import { reviewedCase } from '../../../domain/credit/application/case-sheet'
import { decideAtTownship } from '../../../domain/credit/application/decide-at-township'
import { attestForHousehold } from '../../../domain/credit/application/give-evidence'
import { myCredit } from '../../../domain/credit/my-credit'
import { reachOf } from '../../../domain/people/permissions'
import { AppError } from '../../../platform/app-error'
import type { DemoApplication, DemoPopulation, DemoVillage } from '../population-types'
import { asActor, reading, residentOf, type Stage } from './stage'

const DAY_MS = 86_400_000
const HEARING_AFTER_DAYS = 9
const ATTESTED = '人在郑州做工，村里修路、防汛他都捐了工钱，也回来过两次。'
const WITHDRAWN_FOR = '两户人家反映，他家收粮的秤不准，退回的钱还没有给齐。'

/** What happens on a day to the applications of the first village: each goes one step a day. */
export async function playCredit(stage: Stage, { villages, officers, applications }: DemoPopulation, day: number) {
  const [village] = villages
  const officer = officers.find((grant) => grant.role === 'townshipOfficer')
  if (!village || !officer) return
  for (const one of applications) {
    const went = day - one.dayOffset
    if (went === 0) await applyFor(stage, village, one)
    if (went === 1 && one.waitsAt !== 'council') await voteOn(stage, village, one, 'councilMember')
    if (went === 2 && one.waitsAt !== 'committees') await voteOn(stage, village, one, 'committeeMember')
    if (went === 3 && one.waitsAt !== 'township') await pass(stage, one, officer.personKey)
    if (day === one.hearingProposed) await propose(stage, one, officer.personKey)
  }
}

/** A deed that a New Year made one of last year is not enough: such a household has not applied. */
async function applyFor(stage: Stage, village: DemoVillage, one: DemoApplication): Promise<void> {
  const applicant = await residentOf(stage, one.personKey)
  const { away = false, runsBusiness = false } = one
  try {
    const { caseId } = await applyForCredit(asActor(stage, applicant), applicant, { away, runsBusiness, photos: [] })
    stage.applications.set(one, caseId)
    if (away && one.waitsAt !== 'clerk') await attest(stage, village, one, caseId)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'CREDIT_NOT_YET') throw error
  }
}

async function attest(stage: Stage, { code, roles }: DemoVillage, one: DemoApplication, caseId: CreditCaseId) {
  const key = roles.find((grant) => grant.role === 'clerk')?.personKey
  if (!key) return
  const clerk = await residentOf(stage, key)
  const { application } = await myCredit(reading(stage), await residentOf(stage, one.personKey), undefined)
  const input = { caseId, version: application?.version ?? 1, words: ATTESTED }
  await attestForHousehold(asActor(stage, clerk), clerk, [code as DivisionCode], input)
}

/** Members approve until it passes; who must not decide is passed over. */
async function voteOn(
  stage: Stage,
  { code, roles }: DemoVillage,
  one: DemoApplication,
  role: 'councilMember' | 'committeeMember',
): Promise<void> {
  const caseId = stage.applications.get(one)
  const reach = [code as DivisionCode]
  for (const { personKey } of roles.filter((grant) => grant.role === role)) {
    const open = caseId && (await openReviewOf(stage.tx, 'credit', caseId))
    if (!open) return
    const { reviewId } = open
    const member = await residentOf(stage, personKey)
    try {
      const { version } = await reviewedCase(reading(stage), member, reach, reviewId)
      const ballot = { choice: 'approve' as const, reviewId, version, evidenceSeen: [] }
      if ((await castBallot(asActor(stage, member), member, reach, ballot)) !== 'open') return
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'RECUSED') throw error
    }
  }
}

async function pass(stage: Stage, one: DemoApplication, officerKey: string): Promise<void> {
  const { application } = await myCredit(reading(stage), await residentOf(stage, one.personKey), undefined)
  if (application?.status !== 'township') return
  const officer = await residentOf(stage, officerKey)
  const reach = reachOf(officer.grants, 'credit.decide')
  const { caseId, version } = application
  await decideAtTownship(asActor(stage, officer), officer, reach, { decision: 'pass', caseId, version })
}

/** An officer proposes to withdraw what the household carries, with a hearing that lies ahead of the demo's first day. */
async function propose(stage: Stage, one: DemoApplication, officerKey: string): Promise<void> {
  const { designation } = await myCredit(reading(stage), await residentOf(stage, one.personKey), undefined)
  if (designation?.status !== 'designated') return
  const { designationId } = designation
  const officer = await residentOf(stage, officerKey)
  const hearingAt = new Date(stage.village.clock.now().getTime() + HEARING_AFTER_DAYS * DAY_MS).toISOString()
  const about = { designationId, reason: WITHDRAWN_FOR, hearingAt, place: '村委会二楼会议室' }
  await proposeWithdrawal(asActor(stage, officer), officer, reachOf(officer.grants, 'credit.decide'), about)
}
