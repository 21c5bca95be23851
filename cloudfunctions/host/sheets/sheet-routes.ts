import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { fill } from '../../../src/i18n/fill'
import * as t from '../../../src/i18n/zh-CN'
import { SavedSheetId } from '../../contract/ids'
import { divisionNames } from '../../domain/divisions/get-village'
import { loadActor } from '../../domain/people/actor'
import { readSavedSheet } from '../../domain/sheets/open-sheet'
import { type SheetRow, sheetRows } from '../../domain/sheets/sheet-rows'
import { AppError } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Host } from '../host'
import { tokenOf } from '../session-cookie'
import { csvBytes } from './csv-bytes'
import { cellsOf, headOf, type SheetCell } from './sheet-words'
import { xlsxBytes } from './xlsx-bytes'

const FILE = /^([0-9a-f-]{36})\.(csv|xlsx)$/
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

async function* inCells(
  head: SheetCell[],
  rows: AsyncIterable<SheetRow[]>,
  withNames: boolean,
): AsyncGenerator<SheetCell[][]> {
  yield [head]
  for await (const some of rows) yield some.map((one) => cellsOf(one, withNames))
}

/** `GET /sheets/<id>.csv` or `.xlsx`: a list as a file, for who asked for it today; sent as it is read, and never held. */
export function sheetRoutes(app: FastifyInstance, { village, sessions }: Host): void {
  app.get<{ Params: { file: string } }>('/sheets/:file', async (request, reply) => {
    const id = v.safeParse(SavedSheetId, FILE.exec(request.params.file)?.[1])
    if (!id.success) throw new AppError('NOT_FOUND')
    const { accountId, through } = await sessions.callerOf(tokenOf(request))
    if (!accountId) throw new AppError('NOT_SIGNED_IN')
    const now = village.clock.now()
    const actor = await loadActor(village.db, accountId, countyDate(now), through)
    if (!actor.person) throw new AppError('NOT_BOUND')
    const r = { db: village.db, now, village }
    const sheet = await readSavedSheet(r, actor, id.output)
    const { asked, divisionCode, kind, reason } = sheet
    if (!request.params.file.endsWith(asked.format)) throw new AppError('NOT_FOUND')
    const names = await divisionNames(village.db, [divisionCode])
    const title = t.sheets.kinds[kind]
    const name = fill(t.sheets.fileName, {
      division: names.get(divisionCode) ?? '',
      kind: title,
      date: countyDate(now),
    })
    const withNames = reason !== null
    const rows = inCells(headOf(asked, withNames), sheetRows(r, { ...actor, person: actor.person }, sheet), withNames)
    const bytes = asked.format === 'csv' ? csvBytes(rows) : xlsxBytes(rows, title)
    return reply
      .type(TYPES[asked.format])
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${asked.format}`)}`)
      .send(Readable.from(bytes))
  })
}
