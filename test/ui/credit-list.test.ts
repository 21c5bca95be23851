import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { maskedSheet, unmaskedSheet } from '../../src/features/credit-list/list-sheet'
import * as t from '../../src/i18n/zh-CN'
import { safeWords } from '../../src/services/sheets/cells'

const row = { villageName: '石家庄村', grade: 'AA', designatedOn: '2026-03-20' } as const

describe('the list of credit households on a sheet', () => {
  it('is masked unless it says otherwise', () => {
    const sheet = maskedSheet([{ ...row, household: { as: 'masked', surname: '钱' } }])
    expect(sheet.rows[1]).toEqual(['石家庄村', '钱**家', t.creditGrades.AA, '2026-03-20'])
  })

  it('lets no name run as a formula', async () => {
    const evil = { ...row, grade: null, headName: '=HYPERLINK("http://x")', group: '+1', number: '@2' }
    const cells = unmaskedSheet([evil]).rows.map((one) => one.map((cell) => safeWords(String(cell))))
    const file = await writeXlsxFile(cells).toBuffer()
    const [, read = []] = await readSheet(file)
    expect(read.map(String).filter((cell) => /^[=+@]/.test(cell))).toEqual([])
  })
})
