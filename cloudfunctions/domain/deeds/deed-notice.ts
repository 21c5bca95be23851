import type { DeedId, NoticeLineId } from '../../contract/ids'
import type { LineWords } from '../../contract/notices'
import type { ShownPerson } from '../../contract/shown'
import { orRefuse } from '../../platform/app-error'
import type { Reader } from '../../platform/db/types'
import type { Reading, Writing } from '../context'
import { decisionOn, partiesIn } from '../council/decision-on'
import type { Party } from '../council/handlers'
import type { DecisionTaken, Line, NoticeSubject } from '../notices/handlers'
import { linesOf } from '../notices/lines-of'
import { reverseEntries } from '../points/reverse-entries'
import { getRule } from '../points/rules-in-force'
import { awardOf } from './award'
import { updateLined } from './consent.repository'
import { creditDeed } from './credit-deed'
import { isPublic, mayBecome } from './deed'
import { type Deed, findDeeds, lockDeed, updateDeed } from './deed.repository'
import { keepPrivate } from './keep-private'
import { lineEffects, personBehind } from './line-effects'
import { confirmOutsiders, findOutsiders } from './outsider.repository'
import { praisedOf, shownPerson } from './praised-of'
import { recordDeedEvent } from './traces'

/**
 * Nothing stands against these lines: points are posted for them, and the first of them confirms the deed. Who declined by
 * now gets none, unless they asked for the points; where nobody is left with a line the deed is kept private. A deed that was
 * taken off its notice meanwhile, to be decided again, posts nothing.
 */
async function onLinesConfirmed(w: Writing, subjectId: string, lines: readonly Line[]): Promise<void> {
  const deed = orRefuse(await lockDeed(w.tx, subjectId as DeedId))
  if (!isPublic(deed.status)) return
  const effect = await lineEffects(w.tx, deed, lines)
  await updateLined(w.tx, deed.id, effect.lapsed, null)
  await confirmOutsiders(w.tx, effect.outsiderLines, w.now)
  if (!effect.somebodyLeft) return deed.status === 'onNotice' ? keepPrivate(w, deed) : undefined
  await creditDeed(w, deed, effect.credited)
  if (deed.status !== 'onNotice') return
  await updateDeed(w.tx, deed.id, { status: 'confirmed', creditedAt: w.now })
  await recordDeedEvent(w, deed.id, 'confirmed')
}

/** Their points are taken back; when no line of the deed stands any more, the deed is overturned, its nominator's point included. */
async function onLinesOverturned(w: Writing, subjectId: string, lines: readonly Line[]): Promise<void> {
  const deed = orRefuse(await lockDeed(w.tx, subjectId as DeedId))
  for (const { personId } of lines) if (personId) await reverseEntries(w, deed.id, personId)
  const standing = (await linesOf(w.tx, [deed.id])).some((line) => line.overturnedAt === null)
  if (standing || !mayBecome(deed.status, 'overturned')) return
  await reverseEntries(w, deed.id)
  await updateDeed(w.tx, deed.id, { status: 'overturned', creditedAt: null })
  await recordDeedEvent(w, deed.id, 'overturned')
}

async function describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>> {
  const ids = [...new Set(lines.map((line) => line.subjectId as DeedId))]
  const deeds = await findDeeds(r.db, ids)
  const outsiders = await findOutsiders(r.db, ids)
  const all = await praisedOf(r.db, ids)
  const words = new Map<NoticeLineId, LineWords>()
  for (const { lineId, subjectId, personId, overturned } of lines) {
    const deed = deeds.find((one) => one.id === subjectId)
    if (!deed?.publicText) continue
    const who = personId ?? personBehind(outsiders, lineId)
    const praised = all.people.find((one) => one.deedId === subjectId && one.personId === who)
    const told = await wordsOf(r, deed, deed.publicText)
    if (praised?.consent === 'declined') {
      if (praised.pointsWanted) words.set(lineId, { kind: 'points', ruleName: told.ruleName, points: told.points })
      continue
    }
    const person = praised && !overturned ? shownPerson(r, praised, all.homes.get(praised.personId)) : VILLAGER
    if (person) words.set(lineId, { kind: 'deed', person, ...told })
  }
  return words
}

/** Nobody could ask somebody whom no roster has. */
const VILLAGER: ShownPerson = { as: 'villager' }

async function wordsOf(r: Reading, deed: Deed, publicText: string) {
  const { ruleSetVersion, ruleCode, units } = awardOf(deed)
  const rule = await getRule(r.db, ruleSetVersion, ruleCode)
  return { deedId: deed.id, deedClass: deed.deedClass, publicText, ruleName: rule.name, points: rule.points * units }
}

/** Everybody who stands to the deed stands to each of its lines. */
async function partiesOf(db: Reader, [line]: readonly Line[]): Promise<readonly Party[]> {
  return line ? partiesIn(db, 'deed', line.subjectId) : []
}

const decisionOf = (db: Reader, subjectId: string): Promise<DecisionTaken> => decisionOn(db, 'deed', subjectId)

/** How the notice's mechanism is served when it publishes deeds. */
export const deedNotice: NoticeSubject = { onLinesConfirmed, onLinesOverturned, partiesOf, decisionOf, describeLines }
