import type { DeedId, NoticeLineId, PersonId } from '../../contract/ids'
import type { LineWords } from '../../contract/notices'
import { orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Reading, Writing } from '../context'
import type { Line, NoticeSubject } from '../notices/handlers'
import { locatePeople } from '../people/locate-people'
import { postEntry } from '../points/post-entry'
import { getRule } from '../points/rules-in-force'
import { awardOf } from './award'
import { shownPraised } from './consent'
import { requireStep } from './deed'
import { type Deed, findDeeds, findPraised, lockDeed, updateDeed } from './deed.repository'
import { recordDeedEvent } from './traces'

/** The notice closed: points are posted for each line and the deed is confirmed. Who declined by now gets none. */
async function onLinesConfirmed(w: Writing, subjectId: string, lines: readonly Line[]): Promise<void> {
  const deed = orRefuse(await lockDeed(w.tx, subjectId as DeedId))
  requireStep(deed.status, 'confirmed')
  const declined = (await findPraised(w.tx, [deed.id]))
    .filter((one) => one.consent === 'declined')
    .map((one) => one.personId)
  const people = lines.flatMap((line) => (line.personId && !declined.includes(line.personId) ? line.personId : []))
  await credit(w, deed, people)
  await updateDeed(w.tx, deed.id, { status: 'confirmed', creditedAt: w.now })
  await recordDeedEvent(w, deed.id, 'confirmed')
}

async function credit(w: Writing, deed: Deed, people: readonly PersonId[]): Promise<void> {
  const { ruleSetVersion, ruleCode, units } = awardOf(deed)
  const rule = await getRule(w.tx, ruleSetVersion, ruleCode)
  const points = rule.points * units
  const homes = await locatePeople(w.tx, people)
  for (const { personId, householdId } of homes.values()) {
    await postEntry(w, {
      kind: 'bonus',
      householdId,
      personId,
      ruleSetVersion,
      ruleCode,
      honor: points,
      redeemable: rule.redeemable ? points : 0,
      source: 'deed',
      sourceId: deed.id,
      actOn: deed.happenedOn,
    })
  }
}

async function describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>> {
  const deeds = await findDeeds(
    r.db,
    lines.map((line) => line.subjectId as DeedId),
  )
  const praised = await findPraised(
    r.db,
    deeds.map((deed) => deed.id),
  )
  const homes = await locatePeople(
    r.db,
    praised.map((one) => one.personId),
  )
  const words = new Map<NoticeLineId, LineWords>()
  for (const { lineId, subjectId, personId } of lines) {
    const deed = deeds.find((one) => one.id === subjectId)
    const consent = praised.find((one) => one.deedId === subjectId && one.personId === personId)?.consent
    const home = personId && homes.get(personId)
    if (!deed?.publicText || !consent || !home) continue
    const person = shownPraised({ ...home, consent }, countyDate(r.now))
    if (person) words.set(lineId, { kind: 'deed', person, ...(await wordsOf(r, deed, deed.publicText)) })
  }
  return words
}

async function wordsOf(r: Reading, deed: Deed, publicText: string) {
  const { ruleSetVersion, ruleCode, units } = awardOf(deed)
  const rule = await getRule(r.db, ruleSetVersion, ruleCode)
  return { deedId: deed.id, deedClass: deed.deedClass, publicText, ruleName: rule.name, points: rule.points * units }
}

/** How the notice's mechanism is served when it publishes deeds. */
export const deedNotice: NoticeSubject = { onLinesConfirmed, describeLines }
