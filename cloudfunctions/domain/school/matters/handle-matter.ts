import type { DivisionCode, PersonId, RaisedMatterId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { requireStep } from './matter'
import { lockHandled, updateMatter } from './matter.repository'

/** Who handles a matter: the station, until it is overdue, then the township. */
export interface Desk {
  personId: PersonId
  name: string
  reach: readonly DivisionCode[]
  movedUp: boolean
}

/** Names who sees to it 承办人. @throws AppError NOT_FOUND | WRONG_STATE */
export async function ownMatter(w: Writing, desk: Desk, id: RaisedMatterId, ownerName: string): Promise<void> {
  const matter = orRefuse(await lockHandled(w.tx, id, desk.reach, desk.movedUp))
  requireStep(matter.status, 'owned')
  await updateMatter(w.tx, id, { status: 'owned', ownerName })
  await recordTrace(w.tx, w.now, w.by, { action: 'matter.owned', subject: 'matter', subjectId: id })
}

/** Answers in public; who raised it is told. Nobody named, the one who answers is the owner. @throws AppError NOT_FOUND | WRONG_STATE */
export async function answerMatter(w: Writing, desk: Desk, id: RaisedMatterId, answer: string): Promise<void> {
  const matter = orRefuse(await lockHandled(w.tx, id, desk.reach, desk.movedUp))
  requireStep(matter.status, 'answered')
  const ownerName = matter.ownerName ?? desk.name
  const answered = { answer, answeredAt: w.now, answeredBy: desk.personId }
  await updateMatter(w.tx, id, { status: 'answered', ownerName, ...answered })
  await recordTrace(w.tx, w.now, w.by, { action: 'matter.answered', subject: 'matter', subjectId: id })
  await tell(w, [matter.raisedBy], { template: 'matterAnswered', subject: 'matter', subjectId: id })
}
