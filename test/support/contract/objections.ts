import type { NoticeId, NoticeLineId, ObjectionId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { call } from '../call'
import { type Cast, deedOnNotice } from '../paths'
import { person, type TestPerson } from '../people'
import type { Actors } from './actors'

/** A line of an open notice, a stranger's objection to it that waits, and two of the nominator's: answered, and ended. */
export interface Objections {
  noticeId: NoticeId
  lineId: NoticeLineId
  waiting: ObjectionId
  answered: ObjectionId
  ended: ObjectionId
}

const WORDS = '那几天没有看见他去帮忙。'
const REASON = '查过工分本，情况属实。'

async function openLine(village: Village, cast: Cast): Promise<{ noticeId: NoticeId; lineId: NoticeLineId }> {
  const { noticeId } = await deedOnNotice(village, cast)
  const [line] = (await call(village, null, 'notices.get', { noticeId })).lines
  if (!line) throw new Error('a notice has lines')
  return { noticeId, lineId: line.lineId }
}

async function object(village: Village, who: TestPerson, lineId: NoticeLineId): Promise<ObjectionId> {
  return (await call(village, who, 'objections.raise', { lineId, ground: 'untrue', words: WORDS })).objectionId
}

export async function makeObjections(village: Village, actors: Actors, members: TestPerson[]): Promise<Objections> {
  const { nominator, praised, townshipOfficer, countyOfficer } = actors
  const cast = { nominator, praised, members }
  const { noticeId, lineId } = await openLine(village, cast)
  const waiting = await object(village, await person(village, '韩有话'), lineId)
  const answered = await object(village, nominator, lineId)
  const ended = await object(village, nominator, (await openLine(village, cast)).lineId)
  for (const objectionId of [answered, ended])
    await call(village, townshipOfficer, 'objections.answer', { objectionId, verdict: 'rejected', reason: REASON })
  await call(village, nominator, 'objections.escalate', { objectionId: ended })
  await call(village, countyOfficer, 'objections.answer', { objectionId: ended, verdict: 'upheld', reason: REASON })
  return { noticeId, lineId, waiting, answered, ended }
}
