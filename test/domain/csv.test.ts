import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseCsv } from '../../cloudfunctions/platform/csv'

const county = (file: string) => parseCsv(readFileSync(join(__dirname, '../../data', file), 'utf8'))

test.each([
  [
    'plain',
    'a,b\n1,2\n3,4\n',
    [
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ],
  ],
  ['no line break at the end', 'a,b\n1,2', [{ a: '1', b: '2' }]],
  ['CRLF and a byte order mark', '\uFEFFa,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
  ['empty fields', 'a,b\n,\n', [{ a: '', b: '' }]],
  ['an empty last field without a line break', 'a,b\n1,', [{ a: '1', b: '' }]],
  ['quotes', 'a,b\n"1,5","say ""好"""\n', [{ a: '1,5', b: 'say "好"' }]],
  ['a line break inside quotes', 'a,b\n"x\r\ny",2\n', [{ a: 'x\r\ny', b: '2' }]],
  ['a header only', 'a,b\n', []],
  ['nothing', '', []],
])('%s', (_, text, rows) => {
  expect(parseCsv(text)).toEqual(rows)
})

test.each([
  ['too few fields', 'a,b\n1,2\n3\n', 'row 3'],
  ['too many fields', 'a,b\n1,2,3\n', 'row 2'],
  ['an open quote', 'a,b\n1,"2\n', 'row 2'],
  ['a quote inside a plain field', 'a,b\n1,2"3\n', 'row 2'],
])('%s is refused with its row', (_, text, words) => {
  expect(() => parseCsv(text)).toThrow(words)
})

test('whatever is quoted comes back', () => {
  const quote = (field: string) => `"${field.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
      const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\n')
      expect(parseCsv(text)).toEqual(rows.map(([a, b]) => ({ a, b })))
    }),
  )
})

describe('the data of the county', () => {
  test('every division lies in one that exists', () => {
    const divisions = county('divisions-410523.csv')
    const codes = new Set(divisions.map((division) => division.code))
    expect(codes.size).toBe(314)
    for (const { code, parent_code: parent, level } of divisions) {
      expect(code).toMatch(/^410523(\d{3}){0,2}$/)
      expect(code?.startsWith(parent ?? '-')).toBe(true)
      expect(level === 'county' || codes.has(parent ?? '')).toBe(true)
    }
  })

  test('every rule has a code and whole points', () => {
    const rules = county('point-rules-v1.csv')
    expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length)
    for (const rule of rules) {
      expect(rule.code).toMatch(/^[A-Z]\d{2}$/)
      expect(Number.isInteger(Number(rule.points))).toBe(true)
    }
  })
})
