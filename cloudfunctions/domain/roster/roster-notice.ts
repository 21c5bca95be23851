import type { NoticeLineId, RosterChangeId } from '../../contract/ids'
import type { LineWords } from '../../contract/notices'
import type { RosterChange } from '../../contract/roster'
import { orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { RosterMemo } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import { shownHousehold } from '../boards/board'
import type { Reading, Writing } from '../context'
import type { Party } from '../council/handlers'
import { divisionNames } from '../divisions/get-village'
import type { Line, NoticeSubject } from '../notices/handlers'
import { linesOf } from '../notices/lines-of'
import { openNotice } from '../notices/open-notice'
import { householdWithHead } from '../people/locate-people'
import { concernedBy } from './effects'
import { findChangesById, lockChange, type RosterChangeRow, updateChange } from './roster-change.repository'
import { undoChange } from './undo-change'

/** Puts a signed change on a notice of its village, and a move on one of the new village too. */
export async function publishChange(w: Writing, row: RosterChangeRow): Promise<void> {
  const { change } = row
  const villages = change.kind === 'move' ? [row.villageCode, change.toVillageCode] : [row.villageCode]
  for (const divisionCode of villages)
    await openNotice(w, {
      kind: 'rosterChange',
      divisionCode,
      lines: [{ subjectId: row.id, personId: null }],
      electorate: null,
      recused: null,
    })
}

/** It took effect when it was signed; once nothing stands against any of its lines it stands. */
async function onLinesConfirmed(w: Writing, subjectId: string): Promise<void> {
  const id = subjectId as RosterChangeId
  const row = orRefuse(await lockChange(w.tx, id))
  const lines = await linesOf(w.tx, [id])
  if (row.status !== 'signed' || lines.some((line) => line.effectiveAt === null)) return
  await updateChange(w.tx, id, { status: 'stands' })
  await recordTrace(w.tx, w.now, w.by, { action: 'roster.stood', subject: 'rosterChange', subjectId })
}

const onLinesOverturned = (w: Writing, subjectId: string): Promise<void> => undoChange(w, subjectId as RosterChangeId)

/** The people of the households concerned are close to it as the praised are to a deed; who signed decided. */
async function partiesOf(db: Reader, lines: readonly Line[]): Promise<readonly Party[]> {
  const rows = await findChangesById(
    db,
    lines.map((line) => line.subjectId as RosterChangeId),
  )
  const parties: Party[] = []
  for (const { change } of rows)
    for (const personId of await concernedBy(db, change)) parties.push({ personId, part: 'praised' })
  return parties
}

async function decisionOf(db: Reader, subjectId: string) {
  const [row] = await findChangesById(db, [subjectId as RosterChangeId])
  const { proposedBy, decidedBy } = orRefuse(row ?? null)
  return { level: 'village' as const, by: decidedBy ? [proposedBy, decidedBy] : [proposedBy] }
}

async function describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>> {
  const rows = await findChangesById(
    r.db,
    lines.map((line) => line.subjectId as RosterChangeId),
  )
  const words = new Map<NoticeLineId, LineWords>()
  for (const { lineId, subjectId } of lines) {
    const row = rows.find((one) => one.id === subjectId)
    const said = row && (await wordsOf(r, row))
    if (said) words.set(lineId, said)
  }
  return words
}

async function wordsOf(r: Reading, { change, memo, villageCode, happenedOn, status }: RosterChangeRow) {
  const household = await householdWithHead(r.db, change.householdId)
  if (!household) return null
  const other = change.kind === 'merge' ? await householdWithHead(r.db, change.otherId) : null
  const to = change.kind === 'move' ? change.toVillageCode : undefined
  const names = await divisionNames(r.db, to ? [villageCode, to] : [villageCode])
  const words: LineWords = {
    kind: 'rosterChange',
    change: change.kind,
    household: shownHousehold(household.listing, household.headName),
    group: memo?.group ?? household.group,
    number: memo?.number ?? household.number,
    happenedOn,
    people: peopleIn(change, memo),
    fromVillageName: names.get(villageCode) ?? '',
    undone: status === 'undone',
    ...(to ? { toVillageName: names.get(to) ?? '' } : {}),
    ...(other ? { other: shownHousehold(other.listing, other.headName) } : {}),
  }
  return words
}

/** How many went, came or were merged; one where it is about one person or the household as such. */
function peopleIn(change: RosterChange, memo: RosterMemo | null): number {
  if (change.kind === 'split') return change.memberIds.length
  return change.kind === 'merge' ? (memo?.personIds?.length ?? 1) : 1
}

/** How the notice's mechanism is served when it publishes changes of the roster. */
export const rosterNotice: NoticeSubject = { onLinesConfirmed, onLinesOverturned, partiesOf, decisionOf, describeLines }
