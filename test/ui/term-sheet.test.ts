import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { TERM_FIELDS } from '../../cloudfunctions/contract/school-term'
import { termRows, termTemplate } from '../../src/features/station/term-sheet'
import * as t from '../../src/i18n/zh-CN'
import { cellWords, safeWords } from '../../src/services/sheets/cells'

const HEAD = TERM_FIELDS.map((field) => t.station.term.fields[field])

describe('a term out of a sheet', () => {
  it('finds the columns by their names, in whatever order and under their other names', () => {
    const cells = [
      ['日期', '课程', '老师', '地点', '上课 时间', '座位数', '没有人问的'],
      ['3月8日', '小麦春管', '韩农艺', '一号教室', '晚上7点到9点', '30', 'x'],
      ['', ' ', '', '', '', '', ''],
      ['3月15日', '小麦春管', '韩农艺', '一号教室', '晚上7点到9点', '30', ''],
    ]
    const read = termRows(cells)
    expect(
      'rows' in read &&
        read.rows.map(({ row, title, date, startsAt, lecturer }) => [row, title, date, startsAt, lecturer]),
    ).toEqual([
      [2, '小麦春管', '3月8日', '晚上7点到9点', '韩农艺'],
      [4, '小麦春管', '3月15日', '晚上7点到9点', '韩农艺'],
    ])
  })

  it('says which columns are missing', () => {
    expect(termRows([['课名', '日期']])).toEqual({ missing: ['startsAt', 'room', 'lecturer'] })
    expect(termRows([])).toMatchObject({ missing: expect.arrayContaining(['title']) })
  })

  it('sends what is said of a course once', () => {
    const row = ['小麦春管', '讲怎么看苗', '3月8日', '19:30', '21:00', '一号教室', '韩农艺', '', '', '']
    const read = termRows([HEAD, row, row])
    expect('rows' in read && read.rows.map((one) => one.words)).toEqual(['讲怎么看苗', ''])
  })

  it('reads its own template back, days and times as a spreadsheet keeps them too', async () => {
    const [page] = termTemplate()
    const head = page?.rows[0] ?? []
    const day = { value: new Date('2027-03-08T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' }
    const filled = ['小麦春管', '讲怎么看苗', day, '19:30', '21:00', '一号教室', '韩农艺', 30, '本村', 30]
    const file = await writeXlsxFile([[...head], filled]).toBuffer()
    const read = termRows((await readSheet(file)).map((row) => row.map(cellWords)))
    expect('rows' in read && read.rows[0]).toMatchObject({
      row: 2,
      title: '小麦春管',
      date: '2027-03-08',
      capacity: '30',
    })
  })
})

it('what looks like a formula leaves as words, and a cell is what somebody sees in it', () => {
  expect(['=1+1', '+86', '-2', '@x', '|calc', '小麦'].map(safeWords)).toEqual([
    "'=1+1",
    "'+86",
    "'-2",
    "'@x",
    "'|calc",
    '小麦',
  ])
  expect(
    [null, 30, ' 一号 ', new Date('2027-03-08T00:00:00Z'), new Date('1899-12-30T19:30:00Z')].map(cellWords),
  ).toEqual(['', '30', '一号', '2027-03-08', '19:30'])
})
