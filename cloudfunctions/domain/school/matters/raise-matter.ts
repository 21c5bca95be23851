import type { RaisedMatterId } from '../../../contract/ids'
import type { RaiseMatterInput } from '../../../contract/school-matters'
import { orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { endOfDayAfter } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { findSession, findStation, forVillage } from '../session.repository'
import { MATTER_DAYS, requireStep } from './matter'
import { insertMatter, lockRaised, updateMatter } from './matter.repository'

/**
 * Asks something, of a class or without one: the station of the class, or of one's own village, answers.
 * @throws AppError NOT_FOUND for a class out of reach, or where the village has no station
 */
export async function raiseMatter(w: Writing, actor: Resident, input: RaiseMatterInput): Promise<RaisedMatterId> {
  const { personId, villageCode: home } = actor.person
  const asked = input.sessionId && orRefuse(await findSession(w.tx, input.sessionId, forVillage(home)))
  const station = orRefuse(await findStation(w.tx, asked ? asked.session.villageCode : home))
  const id = newId<RaisedMatterId>()
  await insertMatter(w.tx, {
    ...{ id, stationId: station.id, villageCode: station.villageCode, sessionId: input.sessionId ?? null },
    ...{ raisedBy: personId, words: input.words, status: 'raised' as const, raisedAt: w.now },
    dueAt: endOfDayAfter(w.now, MATTER_DAYS),
  })
  await recordTrace(w.tx, w.now, w.by, { action: 'matter.raised', subject: 'matter', subjectId: id })
  return id
}

/** Who raised it rates the answer, 1 to 5. @throws AppError NOT_FOUND | WRONG_STATE */
export async function rateMatter(w: Writing, actor: Resident, id: RaisedMatterId, rating: number): Promise<void> {
  const matter = orRefuse(await lockRaised(w.tx, id, actor.person.personId))
  requireStep(matter.status, 'rated')
  await updateMatter(w.tx, id, { status: 'rated', rating })
  await recordTrace(w.tx, w.now, w.by, { action: 'matter.rated', subject: 'matter', subjectId: id, detail: { rating } })
}
