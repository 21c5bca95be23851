import type { ClerkTaskId, ComplaintId, CorrectionId, MessageId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { tell } from '../../../cloudfunctions/domain/messages/tell'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call } from '../call'
import { writing } from '../people'
import { personWithoutAccount } from '../roster'
import { VILLAGE } from '../village'
import type { Actors } from './actors'

/** What somebody was told, what the clerk has to do, and what was complained of, in each state that an act needs. */
export interface Owed {
  message: MessageId
  task: ClerkTaskId
  correction: CorrectionId
  complaints: Record<'submitted' | 'accepted' | 'answered', ComplaintId>
}

export async function makeOwed(village: Village, actors: Actors): Promise<Owed> {
  const { nominator, clerk, townshipOfficer } = actors
  const stranger = await personWithoutAccount(village, '李无机', VILLAGE)
  const about = { template: 'deedAccepted', subject: 'deed', subjectId: newId() } as const
  await writing(village, (w) => tell(w, [nominator.personId, stranger.personId], about))
  const { rows: inbox } = await call(village, nominator, 'messages.list', {})
  const { rows: tasks } = await call(village, clerk, 'tasks.list', {})
  const why = '户口本上是这样写的。'
  await call(village, nominator, 'privacy.askCorrection', { field: 'group', value: '二组', why })
  const { rows: corrections } = await call(village, clerk, 'privacy.corrections', {})
  const [message, task, correction] = [inbox[0], tasks.at(-1), corrections[0]]
  if (!message || !task || !correction) throw new Error('somebody was told, somebody asked')

  const complain = async () => {
    const words = '村里的公示贴了两天就被撕掉了，没有人补上。'
    const what = { kind: 'complaint', topic: 'notice', divisionCode: VILLAGE, words, anonymous: true } as const
    return (await call(village, nominator, 'complaints.submit', what)).complaintId
  }
  const complaints = { submitted: await complain(), accepted: await complain(), answered: await complain() }
  for (const complaintId of [complaints.accepted, complaints.answered])
    await call(village, townshipOfficer, 'complaints.accept', { complaintId })
  const answer = { complaintId: complaints.answered, words: '已经让村里重新张贴，并拍照报镇里。' }
  await call(village, townshipOfficer, 'complaints.answer', answer)
  const { messageId } = message
  return { message: messageId, task: task.taskId, correction: correction.correctionId, complaints }
}
