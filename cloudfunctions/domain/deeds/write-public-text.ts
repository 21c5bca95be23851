import type { DeedId, DivisionCode, PhotoId, ReviewId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { maskNumbers } from '../../platform/mask-numbers'
import { checkText } from '../content/check-text'
import type { Writing } from '../context'
import { actAsClaimant } from '../council/claim-review'
import type { Resident } from '../people/actor'
import { judgePhoto } from '../photos/attach-photos'
import { lockDeed, updateDeed } from './deed.repository'

/**
 * Writes the second, public text of a deed under the claim lock; the nominator's own words stay as they are. Answers the
 * deed's new version. @throws AppError VERSION_CONFLICT, PUBLIC_TEXT_FROZEN once a member approved it, WRONG_STATE in a re-examination, for
 * what stands in public was on notice, TEXT_REFUSED, and what the claim refuses
 */
export async function writePublicText(
  w: Writing,
  member: Resident,
  reach: readonly DivisionCode[],
  input: { reviewId: ReviewId; version: number; text: string },
): Promise<number> {
  const { review, standing } = await actAsClaimant(w, member, reach, input.reviewId)
  const deed = orRefuse(await lockDeed(w.tx, review.subjectId as DeedId))
  if (review.cause) throw new AppError('WRONG_STATE')
  if (deed.version !== input.version) throw new AppError('VERSION_CONFLICT')
  if (standing.counted.some((ballot) => ballot.choice === 'approve')) throw new AppError('PUBLIC_TEXT_FROZEN')
  const text = maskNumbers(input.text)
  const checked = await checkText(w, text)
  await updateDeed(w.tx, deed.id, { publicText: text, publicTextBy: member.person.personId })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'deed.publicTextWritten',
    subject: 'deed',
    subjectId: deed.id,
    detail: { text, checked },
  })
  return deed.version + 1
}

/** Passes or refuses one photo for the public page, under the claim lock. @throws AppError NOT_FOUND, and what the claim refuses */
export async function judgeDeedPhoto(
  w: Writing,
  member: Resident,
  reach: readonly DivisionCode[],
  input: { reviewId: ReviewId; photoId: PhotoId; verdict: 'passed' | 'refused' },
): Promise<void> {
  const { review } = await actAsClaimant(w, member, reach, input.reviewId)
  const deedId = review.subjectId as DeedId
  await judgePhoto(w.tx, deedId, input.photoId, input.verdict, member.person.personId)
  await recordTrace(w.tx, w.now, w.by, {
    action: 'photo.judged',
    subject: 'photo',
    subjectId: input.photoId,
    detail: { verdict: input.verdict },
  })
}
