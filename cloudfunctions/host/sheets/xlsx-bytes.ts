import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { SheetCell } from './sheet-words'

/*
 * A workbook as it is made, some rows at a time: a zip whose sheets are written through and whose list of sheets comes last, so
 * that however many rows there are only some are held. Words are words: a cell that begins like a formula is typed as text,
 * and no program works it out.
 */

/** A sheet holds 1,048,576 rows; a longer list goes on on the next. */
const ROWS_OF_A_SHEET = 1_000_000

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What no XML may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const xml = (words: string): string => words.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

const LETTERS = 26

/** "A", "Z", "AA": what programs call a column. */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % LETTERS))
  return at < LETTERS ? last : columnName(Math.floor(at / LETTERS) - 1) + last
}

const valueXml = (cell: SheetCell): string =>
  typeof cell === 'number'
    ? `><v>${cell}</v></c>`
    : ` t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`

function rowXml(cells: readonly SheetCell[], row: number): string {
  const inside = cells.map((cell, at) => `<c r="${columnName(at)}${row}"${valueXml(cell)}`)
  return `<row r="${row}">${inside.join('')}</row>`
}

const count = (sheets: number): number[] => Array.from({ length: sheets }, (_, at) => at + 1)

/** What tells programs which sheets there are: path and content. */
const frameOf = (sheets: number, name: string): [string, string][] => [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${count(
      sheets,
    )
      .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)
      .join('')}</Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${count(sheets)
      .map((n) => `<sheet name="${xml(n === 1 ? name : `${name} ${n}`)}" sheetId="${n}" r:id="rId${n}"/>`)
      .join('')}</sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${count(sheets)
      .map((n) => `<Relationship Id="rId${n}" Type="${LINKS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
      .join('')}</Relationships>`,
  ],
]

const OPEN = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
const CLOSE = '</sheetData></worksheet>'

/** A workbook of rows, its first row at the top of each of its sheets. */
export async function* xlsxBytes(
  rows: AsyncIterable<readonly (readonly SheetCell[])[]>,
  name: string,
  rowsOfASheet = ROWS_OF_A_SHEET,
): AsyncGenerator<Buffer> {
  let made: Buffer[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    made.push(Buffer.from(bytes))
  })
  const taken = (): Buffer => {
    const bytes = Buffer.concat(made)
    made = []
    return bytes
  }
  let sheets = 0
  let row = 0
  let sheet: ZipDeflate | undefined
  let head: readonly SheetCell[] | undefined
  for await (const some of rows) {
    for (const cells of some) {
      if (sheet === undefined || row === rowsOfASheet) {
        sheet?.push(strToU8(CLOSE), true)
        sheets += 1
        row = head ? 1 : 0
        sheet = new ZipDeflate(`xl/worksheets/sheet${sheets}.xml`, { level: 6 })
        zip.add(sheet)
        sheet.push(strToU8(OPEN + (head ? rowXml(head, 1) : '')))
      }
      head ??= cells
      row += 1
      sheet.push(strToU8(rowXml(cells, row)))
    }
    const bytes = taken()
    if (bytes.length > 0) yield bytes
  }
  sheet?.push(strToU8(CLOSE), true)
  for (const [path, content] of frameOf(sheets, name)) {
    const part = new ZipPassThrough(path)
    zip.add(part)
    part.push(strToU8(HEAD + content), true)
  }
  zip.end()
  yield taken()
}
