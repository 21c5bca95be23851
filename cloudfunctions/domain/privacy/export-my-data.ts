import type { ExportOutput, ExportPart } from '../../contract/privacy-export'
import { AppError } from '../../platform/app-error'
import type { Reading } from '../context'
import type { Actor } from '../people/actor'
import type { Keyed } from './export-part'
import { PARTS } from './export-parts'

/** Rows of a page; fewer where a row has 1,000 characters or more, so that a page stays under the size of an answer. */
const ROWS = 50
const ROWS_OF_LONG = 8
const ROWS_OF_SHEETS = 3
const LONG: readonly ExportPart[] = [
  'deedsSent',
  'deedsAboutMe',
  'complaints',
  'objections',
  'matters',
  'candidacies',
  'contests',
  'revocations',
]
/** What many people wrote about each. */
const SHEETS: readonly ExportPart[] = ['vetting', 'scores']

const rowsOf = (part: ExportPart): number =>
  LONG.includes(part) ? ROWS_OF_LONG : SHEETS.includes(part) ? ROWS_OF_SHEETS : ROWS

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** @throws AppError INVALID_INPUT for a cursor that this server did not make */
function keyOf(cursor: string | undefined): string | undefined {
  if (cursor === undefined || UUID.test(cursor)) return cursor
  throw new AppError('INVALID_INPUT', { fields: [{ path: 'cursor', fault: 'format' }] })
}

function toPage<P extends ExportPart>(part: P, found: Keyed<P>[]) {
  const keys = [...new Set(found.map(({ key }) => key))].slice(0, rowsOf(part))
  const more = found.some(({ key }) => !keys.includes(key))
  return {
    part,
    rows: found.flatMap(({ key, row }) => (keys.includes(key) ? row : [])),
    next: more ? keys.at(-1) : undefined,
  }
}

/** One page of one part of what is held about the caller: own data only. */
export async function exportMyData(
  r: Reading,
  actor: Actor,
  part: ExportPart,
  cursor: string | undefined,
): Promise<ExportOutput> {
  const slice = { after: keyOf(cursor), limit: rowsOf(part) + 1 }
  const read = <P extends ExportPart>(one: P) => PARTS[one](r.db, actor, slice).then((found) => toPage(one, found))
  return read(part) as Promise<ExportOutput>
}
