import type { HouseholdId, HouseholdMonthId, NoticeLineId, PersonId } from '../../contract/ids'
import type { LineWords } from '../../contract/notices'
import type { Reader } from '../../platform/db/types'
import { shownHousehold } from '../boards/board'
import type { Reading, Writing } from '../context'
import type { Party } from '../council/handlers'
import type { DecisionTaken, Line, NoticeSubject } from '../notices/handlers'
import { reverseEntriesById } from '../points/reverse-entries-by-id'
import { monthBounds } from './month'
import {
  countShownMonths,
  findMonths,
  findPosted,
  findStandingOf,
  findWhollyCut,
  type HouseholdMonth,
} from './month.repository'

type Words = Extract<LineWords, { kind: 'householdMonth' }>
type Entry = Words['entries'][number]

const idsOf = (lines: readonly Line[]) => lines.map((line) => line.subjectId as HouseholdMonthId)

/** What it lists was posted before: the notice's end changes nothing. */
const onLinesConfirmed = async (): Promise<void> => undefined

/** What the household was given in that month is taken back, as far as it still stands. */
async function onLinesOverturned(w: Writing, subjectId: string): Promise<void> {
  for (const { month } of await findMonths(w.tx, [subjectId as HouseholdMonthId])) {
    const { villageCode, householdId } = month
    await reverseEntriesById(w, await findStandingOf(w.tx, villageCode, householdId, monthBounds(month.month)))
  }
}

/** Everybody of the household that an entry is about. */
async function partiesOf(db: Reader, lines: readonly Line[]): Promise<readonly Party[]> {
  const months = await findMonths(db, idsOf(lines))
  const posted = await postedOf(
    db,
    months.map(({ month }) => month),
  )
  const people: PersonId[] = [...months.map(({ headId }) => headId), ...posted.flatMap((one) => one.personId ?? [])]
  return [...new Set(people)].map((personId) => ({ personId, part: 'praised' }))
}

async function decisionOf(db: Reader, subjectId: string): Promise<DecisionTaken> {
  const months = await findMonths(db, [subjectId as HouseholdMonthId])
  const posted = await postedOf(
    db,
    months.map(({ month }) => month),
  )
  return { level: 'village', by: [...new Set(posted.flatMap((one) => one.postedBy ?? []))] }
}

/** Lines of one notice are of one village and month; others are asked for apart. */
async function postedOf(db: Reader, months: readonly HouseholdMonth[]) {
  const posted = []
  for (const [first, ...others] of grouped(months)) {
    const households = [first, ...others].map((one) => one.householdId)
    posted.push(...(await findPosted(db, first.villageCode, households, monthBounds(first.month))))
  }
  return posted
}

async function cutOf(db: Reader, months: readonly HouseholdMonth[]) {
  const cut = []
  for (const [first, ...others] of grouped(months)) {
    const households = [first, ...others].map((one) => one.householdId)
    cut.push(...(await findWhollyCut(db, households, monthBounds(first.month))))
  }
  return cut
}

type Group = [HouseholdMonth, ...HouseholdMonth[]]

function grouped(months: readonly HouseholdMonth[]): Group[] {
  const groups = new Map<string, Group>()
  for (const month of months) {
    const key = `${month.villageCode}/${month.month}`
    const group = groups.get(key)
    if (group) group.push(month)
    else groups.set(key, [month])
  }
  return [...groups.values()]
}

async function describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>> {
  const found = await findMonths(r.db, idsOf(lines))
  const entriesOf = await entriesByHousehold(
    r.db,
    found.map(({ month }) => month),
  )
  const byId = new Map<string, (typeof found)[number]>(found.map((one) => [one.month.id, one]))
  const words = new Map<NoticeLineId, LineWords>()
  for (const { lineId, subjectId, overturned } of lines) {
    const one = byId.get(subjectId)
    if (!one || one.listing === 'hidden') continue
    const entries = entriesOf.get(one.month.householdId) ?? []
    words.set(lineId, {
      kind: 'householdMonth',
      household: overturned ? { as: 'household' } : shownHousehold(one.listing, one.headName),
      month: one.month.month,
      honor: entries.reduce((sum, entry) => sum + entry.honor, 0),
      entries,
    })
  }
  return words
}

async function entriesByHousehold(db: Reader, months: readonly HouseholdMonth[]): Promise<Map<HouseholdId, Entry[]>> {
  const entries = new Map<HouseholdId, Entry[]>()
  const add = (householdId: HouseholdId, entry: Entry) =>
    entries.set(householdId, [...(entries.get(householdId) ?? []), entry])
  for (const { householdId, ruleName, kind, honor, asked, cutBy } of await postedOf(db, months))
    add(householdId, {
      ruleName,
      entryKind: kind,
      honor,
      ...(asked !== null && cutBy !== null ? { cut: { asked, posted: honor, by: cutBy } } : {}),
    })
  for (const { householdId, ruleName, asked, cutBy } of await cutOf(db, months))
    add(householdId, { ruleName, entryKind: 'cut', honor: 0, cut: { asked, posted: 0, by: cutBy } })
  return entries
}

/** How the notice's mechanism is served when it publishes a household's month. */
export const monthNotice: NoticeSubject = {
  onLinesConfirmed,
  onLinesOverturned,
  partiesOf,
  decisionOf,
  describeLines,
  countShown: countShownMonths,
}
