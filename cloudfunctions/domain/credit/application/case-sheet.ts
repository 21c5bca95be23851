import type { CaseSheet } from '../../../contract/credit-cases'
import type { CreditCaseId, DivisionCode, PhotoId, ReviewId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Reader } from '../../../platform/db/types'
import type { Reading } from '../../context'
import { readAsMember } from '../../council/enter-review'
import { decidesOn } from '../../council/find-review'
import { getDivision } from '../../divisions/get-village'
import type { Actor, Resident } from '../../people/actor'
import { isWithin, reachOf } from '../../people/permissions'
import { findEntriesBehind } from '../assessment/measures.repository'
import { getEnterprise } from '../enterprise/enterprise.repository'
import { judgedEnterprise } from '../enterprise/judged-enterprise'
import { maySeeDeclared } from '../enterprise/see-declared'
import { findAppeal } from './appeal.repository'
import {
  type CreditCase,
  type EnterpriseCase,
  findCase,
  findCaseOfPaper,
  findHeads,
  findMembersOf,
  findPapers,
  isOfEnterprise,
  isOfHousehold,
} from './case.repository'
import { groundsOf, requireAble } from './grounds'
import { judgedCase } from './judged'
import { timelineOf } from './traces'

/** Entries that a sheet shows. */
export const ENTRIES_SHOWN = 12

type Bare = Pick<
  CaseSheet,
  'criteria' | 'entries' | 'members' | 'headName' | 'flagged' | 'standardVersion' | 'photos' | 'enterprise'
>

const NOTHING: Bare = {
  ...{ criteria: [], entries: [], members: [], headName: '', flagged: false, standardVersion: 0, photos: [] },
}

async function contentOf(db: Reader, one: CreditCase): Promise<Bare> {
  if (isOfEnterprise(one)) return enterpriseContent(db, one)
  if (!isOfHousehold(one)) return NOTHING
  const { criteria, assessment } = await judgedCase(db, one)
  const members = await findMembersOf(db, one.householdId)
  const head = (await findHeads(db, [one.householdId])).get(one.householdId)
  return {
    criteria,
    entries: await findEntriesBehind(db, one.householdId, one.year, ENTRIES_SHOWN),
    members: members.map((member) => member.name),
    headName: head?.headName ?? '',
    flagged: assessment.flaggedAt !== null,
    standardVersion: one.standardVersion,
    photos: await papersOf(db, one.id),
  }
}

/** Papers of an application, by their address. */
export const papersOf = async (db: Reader, caseId: CreditCaseId): Promise<CaseSheet['photos']> =>
  (await findPapers(db, [caseId])).map(({ photoId, format }) => ({ photoId, format, url: `/photo/${photoId}` }))

async function enterpriseContent(db: Reader, one: EnterpriseCase): Promise<Bare> {
  const { name, creditCode, leadDepartment, representativeName } = await getEnterprise(db, one.enterpriseId)
  const { attestedWords, standardVersion } = one
  return {
    ...NOTHING,
    ...{ headName: name, members: representativeName ? [representativeName] : [], standardVersion },
    criteria: await judgedEnterprise(db, one),
    photos: await papersOf(db, one.id),
    enterprise: { creditCode, leadDepartment, ...(attestedWords ? { attested: attestedWords } : {}) },
  }
}

export async function sheetOf(r: Reading, one: CreditCase): Promise<CaseSheet> {
  const appeal = await findAppeal(r.db, one.id)
  return {
    ...{ caseId: one.id, version: one.version, kind: one.kind, status: one.status, year: one.year, grade: one.grade },
    villageName: (await getDivision(r.db, one.divisionCode)).name,
    ...(await contentOf(r.db, one)),
    ...(one.remedied ? { remedied: one.remedied } : {}),
    ...(appeal ? { appealWords: appeal.words } : {}),
    recusedFor: [],
    timeline: await timelineOf(r.db, one),
  }
}

/** Everything a member needs to decide one application. @throws AppError NOT_FOUND | NOT_IN_ELECTORATE | RECUSED */
export async function reviewedCase(
  r: Reading,
  { person }: Resident,
  reach: readonly DivisionCode[],
  reviewId: ReviewId,
): Promise<CaseSheet> {
  const { review } = await readAsMember(r.db, person.personId, reach, reviewId)
  if (review.subject !== 'credit') throw new AppError('NOT_FOUND')
  return sheetOf(r, orRefuse(await findCase(r.db, review.subjectId as CreditCaseId)))
}

/** What an office reads that decides on it or keeps it. @throws AppError NOT_FOUND out of reach | RECUSED */
export async function caseSheet(
  r: Reading,
  { person }: Resident,
  reach: readonly DivisionCode[],
  caseId: CreditCaseId,
): Promise<CaseSheet> {
  const one = orRefuse(await findCase(r.db, caseId))
  if (!isWithin(reach, one.divisionCode)) throw new AppError('NOT_FOUND')
  await requireAble(r.db, person.personId, one)
  return sheetOf(r, one)
}

/** Papers of an application are seen by its household's applicant, by those who decide on it and by the clerk who keeps it. */
export async function maySeePaper(r: Reading, actor: Actor | null, photoId: PhotoId): Promise<boolean> {
  if (!actor?.person) return false
  const one = await findCaseOfPaper(r.db, photoId)
  if (!one) return false
  const { personId, householdId } = actor.person
  if (isOfEnterprise(one)) return maySeeDeclared(r, actor.person.personId, actor.grants, one, photoId)
  if (one.householdId === householdId) return true
  if (await decidesOn(r.db, 'credit', one.id, personId)) return true
  const offices = [...reachOf(actor.grants, 'credit.decide'), ...reachOf(actor.grants, 'credit.keep')]
  return isWithin(offices, one.divisionCode) && (await groundsOf(r.db, personId, one)).length === 0
}
