import type * as v from 'valibot'

/** What a broken or ill-meaning client may put in place of a field. */
const WRONG: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  'a number': 5,
  'a negative number': -1,
  'half a number': 1.5,
  infinity: Number.POSITIVE_INFINITY,
  'not a number': Number.NaN,
  'no text': '',
  blanks: '   ',
  'a letter': 'x',
  'long text': '字'.repeat(2000),
  'a zero byte': 'a\u0000bcdefghijklmn',
  'half a character': 'abcdefghijklmn\ud800',
  'a statement': "'; drop table deed; --",
  __proto__key: '__proto__',
  'an id of nothing': '00000000-0000-7000-8000-000000000000',
  'the first day of all': '0000-01-01',
  'the last day of all': '9999-12-31',
  'no such day': '2026-02-31',
  'a village of nowhere': '999999999999',
  'a cursor of nowhere': `999999999999999_${'-'.repeat(36)}`,
  'no items': [],
  'an empty item': [null],
  'many items': Array(30).fill('00000000-0000-7000-8000-000000000000'),
  'an object': {},
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export interface Spoiled {
  what: string
  input: unknown
}

/** Fields that the schema knows, those that a good input leaves out among them. */
const fieldsOf = (schema: v.GenericSchema): string[] =>
  'entries' in schema && isObject(schema.entries) ? Object.keys(schema.entries) : []

/** A good input, spoiled in every way, one way at a time. */
export function spoil(schema: v.GenericSchema, good: unknown): Spoiled[] {
  const wrong = Object.entries(WRONG)
  const whole = [['nothing', undefined], ...wrong].map(([what, input]) => ({ what: `${what} for all`, input }))
  if (!isObject(good)) return whole
  const fields = [...new Set([...Object.keys(good), ...fieldsOf(schema)])]
  const missing = Object.keys(good).map((field) => {
    const { [field]: _, ...rest } = good
    return { what: `no ${field}`, input: rest }
  })
  const replaced = fields.flatMap((field) =>
    wrong.map(([what, value]) => ({ what: `${what} for ${field}`, input: { ...good, [field]: value } })),
  )
  return [...whole, ...missing, ...replaced, { what: 'a poisoned prototype', input: poisoned(good) }]
}

/** As JSON brings it: own properties of these names. */
function poisoned(good: Record<string, unknown>): unknown {
  const keys = '"__proto__":{"who":"anyone"},"constructor":{"prototype":{"who":"anyone"}},"toString":null'
  return JSON.parse(JSON.stringify(good).replace('{', Object.keys(good).length > 0 ? `{${keys},` : `{${keys}`))
}
