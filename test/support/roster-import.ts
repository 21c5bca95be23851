import { CsvReader } from '../../cloudfunctions/contract/csv-rows'
import type { RosterImportId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { hex, sha256 } from '../../cloudfunctions/platform/hash'
import { call } from './call'
import { give, person, type TestPerson } from './people'
import { COUNTY, NEXT_VILLAGE } from './village'

export const ROSTER_HEAD = '村,户号,组,姓名,出生年份,与户主关系,手机号'

/** The county's officer, of a village that no test file names. */
export async function importer(village: Village): Promise<TestPerson> {
  const officer = await person(village, '郑县办', NEXT_VILLAGE)
  await give(village, officer, 'countyOfficer', COUNTY)
  return officer
}

type Asker = Pick<TestPerson, 'accountId'> | null

const PART_ROWS = 4

/** Sends a file in small parts, as a page does, up to `parts` of them; without the rest it is not checked. */
export async function sendFile(village: Village, who: Asker, text: string, parts = Number.POSITIVE_INFINITY) {
  const reader = new CsvReader()
  const [head, ...rows] = [...reader.push(text), ...reader.end()]
  const file = { fileName: '名册.csv', sha256: hex(sha256(text)), bytes: text.length, head: head?.cells ?? [] }
  const begun = await call(village, who, 'rosterImport.begin', file)
  const ahead = rows.filter(({ row }) => row >= begun.nextRow)
  const all = Math.max(1, Math.ceil(ahead.length / PART_ROWS))
  for (let part = 0; part < Math.min(all, parts); part++) {
    const sent = ahead.slice(part * PART_ROWS, (part + 1) * PART_ROWS)
    const last = part === all - 1
    await call(village, who, 'rosterImport.send', {
      importId: begun.importId,
      part: begun.nextPart + part,
      rows: sent,
      last,
    })
  }
  return begun
}

/** Does pieces until somebody's word is needed, or all is done. */
export async function advance(village: Village, who: Asker, importId: RosterImportId) {
  for (;;) {
    const view = await call(village, who, 'rosterImport.advance', { importId })
    if (view.status !== 'checking' && view.status !== 'applying') return view
  }
}

/** A file checked: what would become of its rows. */
export async function checkFile(village: Village, who: Asker, text: string) {
  const { importId } = await sendFile(village, who, text)
  return advance(village, who, importId)
}

/** A file put into the roster: its good rows, or all of it. */
export async function importFile(village: Village, who: Asker, text: string, whole = false) {
  const { importId } = await checkFile(village, who, text)
  await call(village, who, 'rosterImport.put', { importId, whole })
  return advance(village, who, importId)
}
