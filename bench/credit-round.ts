import { eq } from 'drizzle-orm'
import { divisionCredit } from '../cloudfunctions/domain/credit/village/division-credit'
import { creditDesignation } from '../cloudfunctions/platform/db/schema'
import { type CreditCounty, openCreditCounty, PER_VILLAGE } from './support/credit-county'
import { compare, median, type Work } from './support/measure'
import { atMost, type Finding, millis, times } from './support/report'

const SMALL = 1_000
const LARGE = 100_000
/** Households of the county that a round would designate at the plan's seven in ten. */
const ROUND = 83_000
const GROWTH_AT_MOST = 1.3
const SMALL_ROUNDS = 9

/** Milliseconds a household: the middle of the full villages. */
const aHousehold = (taken: readonly number[]): number => median(taken) / PER_VILLAGE

/** The small county's round again and again, before and after the large one's. */
async function smallRounds(county: CreditCounty): Promise<number[]> {
  const taken: number[] = []
  for (let round = 0; round < SMALL_ROUNDS; round += 1) {
    taken.push(...(await county.assessAll()).slice(0, Math.floor(county.households / PER_VILLAGE)))
    await county.forgetRound()
  }
  return taken
}

async function wholeRound(large: CreditCounty, small: CreditCounty): Promise<Finding> {
  const before = await smallRounds(small)
  const taken = await large.assessAll()
  const after = await smallRounds(small)
  const full = taken.slice(0, Math.floor(large.households / PER_VILLAGE))
  const ratio = aHousehold(full) / aHousehold([...before, ...after])
  const villages = Math.ceil(ROUND / PER_VILLAGE)
  const untilRound = taken.slice(0, villages).reduce((sum, ms) => sum + ms, 0)
  return {
    question: `the year-end round, a household, ${LARGE} households against ${SMALL}`,
    measured: `${times(ratio)}; ${ROUND} assessments took ${millis(untilRound)} (${millis(median(full))} a village of ${PER_VILLAGE})`,
    limit: atMost(ratio, GROWTH_AT_MOST),
    limitedBy: 'one statement a village: a grouped scan of its entries of the year, and one insert a household',
  }
}

/** One status more or less, and the share of its village counted anew. */
const changeAndCount = ({ village, middle }: CreditCounty): Work => {
  const reading = () => ({ db: village.db, now: village.clock.now(), village })
  let kept = false
  return async () => {
    const one = await village.db.query.creditDesignation.findFirst({
      where: (row, is) => is.eq(row.divisionCode, middle),
    })
    if (!one) throw new Error('somebody carries the status')
    kept = !kept
    const to = kept ? ('hearing' as const) : ('designated' as const)
    await village.db.update(creditDesignation).set({ status: to }).where(eq(creditDesignation.id, one.id))
    await divisionCredit(reading(), null, middle)
  }
}

async function oneVillage(large: CreditCounty, small: CreditCounty): Promise<Finding> {
  const found = await compare(changeAndCount(small), changeAndCount(large), { rounds: 16, ms: 300 })
  return {
    question: `one village's share after one change, ${LARGE} households against ${SMALL}`,
    measured: `${times(found.ratio)} (${millis(found.secondMs)} against ${millis(found.firstMs)})`,
    limit: atMost(found.ratio, GROWTH_AT_MOST),
    limitedBy: 'counting the households and the statuses of one village by their indexes',
  }
}

/** What does the round cost a household, and a village's share, as the county grows? */
export async function creditRound(url: string, names: readonly [string, string]): Promise<Finding[]> {
  const small = await openCreditCounty(url, names[0], SMALL)
  const large = await openCreditCounty(url, names[1], LARGE)
  try {
    return [await wholeRound(large, small), await oneVillage(large, small)]
  } finally {
    await large.drop()
    await small.drop()
  }
}
