import type { CONSENTS } from '../../cloudfunctions/contract/deeds'
import type { DeedId, NoticeId, PersonId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { runDueJobs } from '../../cloudfunctions/domain/jobs'
import { call } from './call'
import type { MovableClock } from './clock'
import { nominate, pass } from './deeds'
import type { TestPerson } from './people'

export interface Cast {
  nominator: TestPerson
  praised: TestPerson
  members: TestPerson[]
}

/** A deed that the council accepted; nobody answered yet how they may be named. */
export async function acceptedDeed(village: Village, { nominator, praised, members }: Cast): Promise<DeedId> {
  const deedId = await nominate(village, nominator, [praised])
  await pass(village, members, deedId)
  return deedId
}

export const answer = (
  village: Village,
  who: TestPerson,
  deedId: DeedId,
  consent: (typeof CONSENTS)[number],
  over: { personId?: PersonId; pointsWanted?: boolean } = {},
) => call(village, who, 'deeds.answerConsent', { deedId, consent, ...over })

/** @throws Error when the deed was not published */
export async function noticeIdOf(village: Village, who: TestPerson, deedId: DeedId): Promise<NoticeId> {
  const { notice } = await call(village, who, 'deeds.get', { deedId })
  if (!notice) throw new Error('the deed is on no notice')
  return notice.noticeId
}

/** A deed on notice, its praised named in full. */
export async function deedOnNotice(village: Village, cast: Cast): Promise<{ deedId: DeedId; noticeId: NoticeId }> {
  const deedId = await acceptedDeed(village, cast)
  await answer(village, cast.praised, deedId, 'fullName')
  return { deedId, noticeId: await noticeIdOf(village, cast.nominator, deedId) }
}

/** A deed whose notice has closed; the clock stands after it. */
export async function confirmedDeed(village: Village, clock: MovableClock, cast: Cast): Promise<DeedId> {
  const { deedId, noticeId } = await deedOnNotice(village, cast)
  clock.set((await call(village, null, 'notices.get', { noticeId })).closesAt)
  await runDueJobs(village)
  return deedId
}
