import { linkTo, type RouteName } from '../../src/routes'
import { demoPlay } from './support/demo-play'
import { playGoodDeed } from './support/good-deed'
import { openTwoCounties, type TwoCounties } from './support/large-county'
import { type Compared, comparePages } from './support/page-times'

/** About the county's own size; LARGE_COUNTY=12000 tries the file out. */
const HOUSEHOLDS = Math.max(Number(process.env.LARGE_COUNTY), 0) > 1 ? Number(process.env.LARGE_COUNTY) : 120_000
const FILLED_IN_MS = 60 * 60_000
const ROUNDS = 7
const AT_MOST = 1.5

/** What a villager, a member of the council and the township's officer open; each with nobody's parameters. */
const PAGES: readonly [
  person: string,
  pages: readonly Extract<
    RouteName,
    'home' | 'boards' | 'notices' | 'ledger' | 'messages' | 'school' | 'mine' | 'myDeeds' | 'household' | 'desk'
  >[],
][] = [
  ['王学军', ['home', 'boards', 'notices', 'ledger', 'messages', 'school', 'mine', 'myDeeds', 'household']],
  ['郭新生', ['desk', 'home']],
]

let counties: TwoCounties
beforeAll(async () => {
  counties = await openTwoCounties(HOUSEHOLDS)
}, FILLED_IN_MS)

const demo = demoPlay('beside-large', (folder) => counties.startDemo(folder))
const large = demoPlay('large-county', (folder) => counties.startLarge(folder))

afterAll(() => counties.remove())

const say = ({ name, small, large: big, ratio }: Compared): string =>
  [
    name.padEnd(18),
    ratio.toFixed(2),
    ...[small.page, big.page, small.call, big.call].map((ms) => `${Math.round(ms)} ms`),
  ].join('  ')

describe(`the demo's village in a county of ${HOUSEHOLDS} households`, () => {
  large.play('opens its pages as quickly as the demo alone', async () => {
    const found: Compared[] = []
    for (const [person, pages] of PAGES) {
      const phones = [await demo.phoneOf(person), await large.phoneOf(person)] as const
      for (const name of pages) found.push(await comparePages(phones, `${name} (${person})`, linkTo(name), ROUNDS))
    }
    process.stdout.write(`page, ratio, demo, county, slowest call of both:\n${found.map(say).join('\n')}\n`)
    expect(found.filter(({ ratio }) => ratio > AT_MOST).map(say)).toEqual([])
  })

  large.play(
    'sees a good deed from nomination to the honour board, as on the demo',
    async () => playGoodDeed(large, await large.today()),
    10,
  )
})
