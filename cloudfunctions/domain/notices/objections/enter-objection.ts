import type { DivisionCode, ObjectionId } from '../../../contract/ids'
import type { EnterObjectionInput, RaiseObjectionInput } from '../../../contract/objections'
import { AppError, orRefuse } from '../../../platform/app-error'
import { BY_CLOCK, recordTrace } from '../../../platform/audit'
import { endOfDayAfter } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { getHomes } from '../../people/locate-people'
import { isWithin } from '../../people/permissions'
import { noticeState } from '../notice'
import { findLine, lockNotice } from '../notice.repository'
import { placeAt } from './move-up'
import { ANSWER_DAYS, FIRST_LEVEL } from './objection'
import { insertObjection, type Objection, type Sealed } from './objection.repository'
import { tellPraised } from './tell-about'
import type { ObjectedLine } from './who-decides'

type Who = Pick<Sealed, 'objectorId' | 'objectorName' | 'broughtBy' | 'enteredBy'>

/**
 * A bound resident of the county objects to a line, the praised person too; once a person and line, and while the notice
 * is open by the clock. @throws AppError NOT_FOUND, OBJECTION_LATE, ALREADY_OBJECTED
 */
export function raiseObjection(w: Writing, { person }: Resident, input: RaiseObjectionInput): Promise<Objection> {
  const who = { objectorId: person.personId, objectorName: null, broughtBy: null, enteredBy: null }
  return openObjection(w, input, 'app', who)
}

/**
 * A township officer enters what came on paper or by telephone, from a person of the roster or from somebody by name. The
 * village's clerk never does. @throws AppError NOT_FOUND out of reach, OBJECTION_LATE, ALREADY_OBJECTED
 */
export async function enterObjection(
  w: Writing,
  officer: Resident,
  reach: readonly DivisionCode[],
  { channel, objector, broughtBy, ...input }: EnterObjectionInput,
): Promise<Objection> {
  if (objector.as === 'person') await getHomes(w.tx, [objector.personId])
  const who = {
    objectorId: objector.as === 'person' ? objector.personId : null,
    objectorName: objector.as === 'name' ? objector.name : null,
    broughtBy: broughtBy ?? null,
    enteredBy: officer.person.personId,
  }
  return openObjection(w, input, channel, who, reach)
}

async function openObjection(
  w: Writing,
  { lineId, ground, words }: RaiseObjectionInput,
  channel: Objection['channel'],
  who: Who,
  reach?: readonly DivisionCode[],
): Promise<Objection> {
  const line = orRefuse(await findLine(w.tx, lineId))
  const notice = orRefuse(await lockNotice(w.tx, line.noticeId))
  if (reach && !isWithin(reach, notice.divisionCode)) throw new AppError('NOT_FOUND')
  if (noticeState(notice, w.now) === 'closed' || line.overturnedAt) throw new AppError('OBJECTION_LATE')
  const { level: decided } = await w.village.notices[notice.kind].decisionOf(w.tx, line.subjectId)
  const level = FIRST_LEVEL[decided]
  const objection: Objection = {
    id: newId<ObjectionId>(),
    noticeId: notice.id,
    lineId,
    divisionCode: notice.divisionCode,
    ground,
    channel,
    raisedAt: w.now,
    level,
    since: w.now,
    status: 'open',
    dueAt: endOfDayAfter(w.now, ANSWER_DAYS[level]),
    closedAt: null,
    toTellSince: null,
  }
  if (!(await insertObjection(w.tx, objection, { ...who, words }))) throw new AppError('ALREADY_OBJECTED')
  const objected: ObjectedLine = { objection, notice, line }
  const laid = await placeAt(w, objected, level)
  await recordTrace(w.tx, w.now, BY_CLOCK, {
    action: 'objection.raised',
    subject: 'objection',
    subjectId: objection.id,
    detail: { ground, channel, level: laid.level },
  })
  await tellPraised(w, objected, 'lineObjected', laid.dueAt)
  return { ...objection, ...laid }
}
