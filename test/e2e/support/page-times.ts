import type { Phone } from './phone'
import { settled, type Traffic, watchTraffic } from './sweep/settled'

/** Milliseconds of one opening of a page: until all that it asked for stands on it, and of the slowest call in that. */
export interface PageTime {
  page: number
  call: number
}

const CALL = '/call/'

/** The slowest call since the page was read. */
const slowestCall = (mark: string): number =>
  Math.max(
    0,
    ...performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes(mark))
      .map(({ duration }) => duration),
  )

/** Opens a page as a shared link does, from nothing, and waits until nothing is missing. */
async function timePage({ page }: Phone, traffic: Traffic, address: string): Promise<PageTime> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  const began = performance.now()
  await page.reload()
  await settled(page, traffic, address)
  return { page: performance.now() - began, call: await page.evaluate(slowestCall, CALL) }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN

export interface Compared {
  name: string
  /** Medians of the rounds, in milliseconds. */
  small: PageTime
  large: PageTime
  /** Median of the rounds' ratios, large over small. */
  ratio: number
}

/** Opens a page on two phones by turns, each pair in the other order; the first pair does not count. */
export async function comparePages(
  [small, large]: readonly [Phone, Phone],
  name: string,
  address: string,
  rounds: number,
): Promise<Compared> {
  const pairs: { small: PageTime; large: PageTime }[] = []
  const traffic = { small: watchTraffic(small.page), large: watchTraffic(large.page) }
  const timed = (which: 'small' | 'large') => timePage(which === 'small' ? small : large, traffic[which], address)
  for (let round = 0; round <= rounds; round += 1) {
    const early = await timed(round % 2 ? 'large' : 'small')
    const late = await timed(round % 2 ? 'small' : 'large')
    if (round > 0) pairs.push(round % 2 ? { small: late, large: early } : { small: early, large: late })
  }
  const of = (side: 'small' | 'large') => ({
    page: middle(pairs.map((pair) => pair[side].page)),
    call: middle(pairs.map((pair) => pair[side].call)),
  })
  return {
    name,
    small: of('small'),
    large: of('large'),
    ratio: middle(pairs.map((pair) => pair.large.page / pair.small.page)),
  }
}
