import { ownName } from './spoken-name'

/** What a village is looked for by. `pinyin` is its key: "bei3 guan1 cun1". */
export interface Findable {
  name: string
  townshipName: string
  pinyin: string
}

/** How a village answers what was typed, the lowest first. */
const RANKS = { named: 0, begins: 1, contains: 2, spoken: 3, initials: 4 } as const

const LETTERS_ONLY = /^[a-z]+$/

/**
 * How well a village answers the words, undefined when it does not. The words are a part of its name, its pinyin from
 * any syllable on, the first letters of its syllables, or an address that names it.
 */
export function villageMatch(words: string, village: Findable): number | undefined {
  const asked = words.toLowerCase().replace(/[\s'’]/g, '')
  return LETTERS_ONLY.test(asked) ? bySound(asked, village) : byName(asked, village)
}

function byName(asked: string, { name, townshipName }: Findable): number | undefined {
  const own = ownName(name)
  if (asked === name || asked === own) return RANKS.named
  if (name.startsWith(asked)) return RANKS.begins
  if (name.includes(asked)) return RANKS.contains
  const rest = asked.replace(townshipName, '')
  // One character alone stands in too many addresses.
  if (own.length < 2 || !rest.includes(own)) return undefined
  return rest === asked ? RANKS.spoken : RANKS.begins
}

function bySound(asked: string, { pinyin }: Findable): number | undefined {
  const syllables = pinyin.split(' ').map((one) => one.replace(/\d/g, ''))
  const from = syllables.findIndex((_, at) => syllables.slice(at).join('').startsWith(asked))
  if (from === 0) return RANKS.begins
  if (from > 0) return RANKS.spoken
  const initials = syllables.map((one) => one.charAt(0)).join('')
  return initials.startsWith(asked) ? RANKS.initials : undefined
}
