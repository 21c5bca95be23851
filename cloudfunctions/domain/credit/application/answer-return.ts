import type { CreditCaseId, PhotoId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { cancelReview } from '../../council/cancel-review'
import { withdrawLines } from '../../notices/withdraw-lines'
import type { Resident } from '../../people/actor'
import { keepPapers, keepSheets } from '../../photos/keep-sheets'
import { requireStep } from './case'
import { insertPapers, isOfEnterprise, updateCase } from './case.repository'
import { lockOwnCase } from './give-evidence'
import { openStage, type Stage } from './open-stage'
import { recordCreditEvent } from './traces'
import { whoseCase } from './whose-case'

interface Version {
  caseId: CreditCaseId
  version: number
}

const STAGES: readonly Stage[] = ['council', 'committees', 'department', 'township']

/**
 * The household, or who represents the enterprise, answers what it was asked, with words and papers; the answer goes to who asked, and nobody else decides
 * again. @throws AppError NOT_FOUND | VERSION_CONFLICT | WRONG_STATE
 */
export async function answerReturn(
  w: Writing,
  { person }: Resident,
  input: Version & { words: string; photos: PhotoId[] },
): Promise<CreditCaseId> {
  const one = await lockOwnCase(w, person, input)
  const stage = STAGES.find((each) => each === one.returnedFrom)
  if (one.status !== 'returned' || !stage) throw new AppError('WRONG_STATE')
  await (isOfEnterprise(one) ? keepPapers : keepSheets)(w.tx, person.personId, input.photos)
  await insertPapers(w.tx, one.id, input.photos, w.now)
  await recordCreditEvent(w, whoseCase(one), 'answered', { words: [input.words] })
  await openStage(w, one, stage)
  return one.id
}

/** The household takes its application back before it is decided. @throws AppError NOT_FOUND | VERSION_CONFLICT | WRONG_STATE */
export async function withdrawApplication(w: Writing, { person }: Resident, input: Version): Promise<CreditCaseId> {
  await cancelReview(w, 'credit', input.caseId)
  await withdrawLines(w, input.caseId)
  const one = await lockOwnCase(w, person, input)
  requireStep(one.status, 'withdrawn')
  await updateCase(w.tx, one.id, { status: 'withdrawn', returnedFrom: null, since: w.now })
  await recordCreditEvent(w, whoseCase(one), 'withdrawnByApplicant')
  return one.id
}
