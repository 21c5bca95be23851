const SURNAMES = '王李张刘陈杨赵黄周吴'
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英'

/** Somebody of a county that is made up, always the same. */
export interface RosterPerson {
  village: string
  number: string
  group: string
  name: string
  birthYear: number
  isHead: boolean
  householdId: string
  personId: string
}

/** An id that tells kind and number, the same in every run. */
const idOf = (kind: 1 | 2, number: number): string =>
  `0000000${kind}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

const at = (words: string, index: number): string => words.charAt(index % words.length)

/** A county's people, household by household in the order of its villages; from one to six of them, 3.5 on average. */
export function* rosterOf(villages: readonly string[], households: number): Generator<RosterPerson> {
  for (let nth = 0; nth < households; nth += 1) {
    const village = villages[Math.floor((nth * villages.length) / households)] ?? ''
    const householdId = idOf(1, nth)
    const members = 1 + ((nth * 7919) % 6)
    for (let member = 0; member < members; member += 1) {
      const name = at(SURNAMES, nth) + at(GIVEN, nth * 31 + member * 7) + at(GIVEN, nth * 17 + member * 3)
      const about = { number: String(nth + 1).padStart(3, '0'), group: `${1 + (nth % 9)}组`, name }
      const birthYear = 1940 + ((nth * 13) % 40) + member * 5
      yield { village, ...about, birthYear, isHead: member === 0, householdId, personId: idOf(2, nth * 6 + member) }
    }
  }
}
