import fc from 'fast-check'
import type * as v from 'valibot'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { type Spoiled, spoil } from '../spoil'
import { PERSONAL_MARKS } from './marks'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const CODE = /^410523\d{0,6}$/

const HOSTILE_TEXTS = [
  PERSONAL_MARKS.join('，电话 '),
  `${PERSONAL_MARKS[0]}'; drop table deed; --`,
  `<script>alert(1)</script>${PERSONAL_MARKS[1]}`,
  '\u202e\u200b\u0000',
  '\ud83d',
  '𠮷'.repeat(40),
  '{{constructor.constructor("return 1")()}}',
  '%00%ff../../etc/passwd',
  '٠١٢٣٤٥٦٧٨٩',
  '\u0301'.repeat(200),
] as const

/** Puts something in place of every text that `picks`, however deep. */
function replaceTexts(value: unknown, picks: (text: string) => string): unknown {
  if (typeof value === 'string') return picks(value)
  if (Array.isArray(value)) return value.map((one) => replaceTexts(one, picks))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaceTexts(one, picks)]))
}

const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], [])

/** What strangers know or guess: ids of things and people, codes of villages. */
export interface Known {
  ids: readonly string[]
  villages: readonly string[]
}

/** Inputs of one procedure as somebody sends them who means no good, or whose phone is broken. */
export function mutants(schema: v.GenericSchema, good: unknown, { ids, villages }: Known): fc.Arbitrary<Spoiled> {
  const spoiled = spoil(schema, good)
  const swapped = fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }).map((drawn): Spoiled => {
    let at = 0
    const next = () => drawn[at++ % drawn.length] ?? ''
    return { what: 'ids of others', input: replaceTexts(good, (text) => (UUID.test(text) ? next() : text)) }
  })
  const elsewhere = fc.constantFrom(...villages).map((code): Spoiled => {
    return { what: `the village ${code}`, input: replaceTexts(good, (text) => (CODE.test(text) ? code : text)) }
  })
  const worded = fc.constantFrom(...HOSTILE_TEXTS).map((words): Spoiled => {
    const free = (text: string) => !UUID.test(text) && !CODE.test(text) && !/^\d{4}-/.test(text)
    return { what: 'hostile words', input: replaceTexts(good, (text) => (free(text) ? words : text)) }
  })
  const anything = fc.jsonValue({ maxDepth: 4 }).map((input): Spoiled => ({ what: 'anything', input }))
  const mixed = fc.tuple(fc.constantFrom(...spoiled), fc.constantFrom(...spoiled)).map(([one, other]): Spoiled => {
    const input = { ...(good as object), ...(one.input as object), ...(other.input as object) }
    return { what: `${one.what}, ${other.what}`, input }
  })
  const large = fc.constantFrom<Spoiled>(
    { what: 'too large a call', input: { ...(good as object), more: '字'.repeat(LIMITS.callBytes / 2) } },
    { what: 'a deep nest', input: nested(2_000) },
    { what: 'many fields', input: Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`f${at}`, at])) },
  )
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...spoiled) },
    { weight: 5, arbitrary: swapped },
    { weight: 2, arbitrary: elsewhere },
    { weight: 3, arbitrary: worded },
    { weight: 2, arbitrary: mixed },
    { weight: 2, arbitrary: anything },
    { weight: 1, arbitrary: large },
  )
}
