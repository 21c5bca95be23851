import type { TermOutcome, TermRow } from '../../../contract/school-term'
import { countyDate } from '../../../platform/county-time'
import { hex, sha256 } from '../../../platform/hash'
import { type Fault, instantOf, type PlannedRow, type ReadRow, readRow } from './read-row'

/** What stands at the station at that time already. */
export interface Standing {
  title: string
  room: string
  lecturerName: string
  startsAt: Date
  endsAt: Date
}

export interface JudgedRow {
  row: number
  outcome: TermOutcome
  planned: Partial<PlannedRow>
  faults: Fault[]
  /** Only of what is understood whole. */
  session?: Ready
}

export interface Ready extends Standing {
  planned: PlannedRow
  /** Tells the row again when the sheet is brought once more, whatever became of the session since. */
  importKey: string
}

const overlap = (a: Standing, b: Standing): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt

const isWhole = (planned: Partial<PlannedRow>, faults: readonly Fault[]): planned is PlannedRow =>
  faults.length === 0 && planned.date !== undefined && planned.startsAt !== undefined && planned.endsAt !== undefined

/** A row whose course was described in a row above need not say it again. */
function withWords(rows: readonly TermRow[]): TermRow[] {
  const words = new Map<string, string>()
  for (const row of rows) if (row.words !== '' && !words.has(row.title)) words.set(row.title, row.words)
  return rows.map((row) => (row.words === '' ? { ...row, words: words.get(row.title) ?? '' } : row))
}

function readyOf({ planned, faults }: ReadRow): Ready | undefined {
  if (!isWhole(planned, faults)) return undefined
  const { title, room, lecturerName, date, startsAt, endsAt } = planned
  return {
    ...{ planned, title, room, lecturerName },
    startsAt: instantOf(date, startsAt),
    endsAt: instantOf(date, endsAt),
    importKey: hex(sha256(JSON.stringify([title, date, startsAt, room]))),
  }
}

const isSame = (a: Standing, b: Standing): boolean =>
  a.title === b.title && a.room === b.room && a.startsAt.getTime() === b.startsAt.getTime()

/** What stands against a session: the room, the lecturer, or the same row once more. */
function clashOf(ready: Ready, others: readonly Standing[]): Fault | undefined {
  const meeting = others.filter((one) => overlap(ready, one))
  if (meeting.some((one) => isSame(ready, one))) return { field: 'title', fault: 'rowTwice' }
  if (meeting.some((one) => one.room === ready.room)) return { field: 'room', fault: 'roomTaken' }
  if (meeting.some((one) => one.lecturerName === ready.lecturerName))
    return { field: 'lecturer', fault: 'lecturerTwice' }
  return undefined
}

/**
 * Judges every row of a sheet by itself, by the rows above it and by what stands at the station; changes nothing. `imported`
 * holds the keys of rows that were brought before.
 */
export function judgeTerm(
  rows: readonly TermRow[],
  { now, standing, imported }: { now: Date; standing: readonly Standing[]; imported: ReadonlySet<string> },
): JudgedRow[] {
  const above: Ready[] = []
  return withWords(rows).map((row) => {
    const read = readRow(row, countyDate(now), now)
    const session = readyOf(read)
    if (!session) return { row: row.row, outcome: 'faulty', ...read }
    const about = { row: row.row, planned: read.planned }
    if (imported.has(session.importKey) || standing.some((one) => isSame(one, session)))
      return { ...about, outcome: 'already', faults: [] }
    const clash = clashOf(session, [...standing, ...above])
    if (clash) return { ...about, outcome: 'faulty', faults: [clash] }
    above.push(session)
    return { ...about, outcome: 'new', faults: [], session }
  })
}
