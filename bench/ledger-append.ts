import type { RuleCode } from '../cloudfunctions/contract/ids'
import type { Village } from '../cloudfunctions/domain/context'
import { award } from '../cloudfunctions/domain/points/award'
import { getRule, type Rule } from '../cloudfunctions/domain/points/rules-in-force'
import { BY_CLOCK } from '../cloudfunctions/platform/audit'
import { addDays } from '../cloudfunctions/platform/county-time'
import { newId } from '../cloudfunctions/platform/ids'
import type { County } from './support/county'
import { replayOf } from './support/ledger-replay'
import { compare } from './support/measure'
import type { Place } from './support/population'
import { atLeast, type Finding, millis, times } from './support/report'

const LEAST = 0.8
const DAYS = 50_000
const DAYS_APART = 31
const WRITERS = [1, 16] as const

/** Walks through the households so that writers spread over all villages. */
function nextOf(places: Place[]): () => Place {
  let at = 0
  return () => {
    at += 1
    const place = places[(at * 7919) % places.length]
    if (!place) throw new Error('the county is empty')
    return place
  }
}

/** Acts of days far apart, so that no cap ever cuts: what is measured is an append, caps asked and kept. */
function awarding(rule: Rule): (village: Village, place: Place) => Promise<string | null> {
  let days = 0
  return async (village, { householdId: household, headId: person }) => {
    days = (days + 1) % DAYS
    const about = { rule, units: 1, household, person, source: 'deed' as const, sourceId: newId<string>() }
    const actOn = addDays('2027-01-01', days * DAYS_APART)
    const done = await village.db.transaction((tx) =>
      award({ tx, now: village.clock.now(), by: BY_CLOCK, village }, { ...about, actOn }),
    )
    return done?.entryId ?? null
  }
}

/** How much of plain postgres.js's rate does an append through the use case keep, the boards' scores included? */
export async function ledgerAppend(county: County): Promise<Finding[]> {
  const next = nextOf(county.places)
  const append = awarding(await getRule(county.village.db, 1, 'H01' as RuleCode))
  const replay = await replayOf(county, (village) => append(village, next()))
  const findings: Finding[] = []
  for (const workers of WRITERS) {
    const found = await compare(
      () => append(county.village, next()),
      () => replay(next()),
      { workers, rounds: 20, ms: 300 },
    )
    findings.push({
      question: `ledger append through the use case, ${workers} writer${workers > 1 ? 's' : ''}`,
      measured: `${times(found.ratio)} the rate of the same statements by plain postgres.js (${millis(found.firstMs)} against ${millis(found.secondMs)})`,
      limit: atLeast(found.ratio, LEAST),
      limitedBy:
        'five round trips and one flush, where plain statements one by one take seven; above them the mapping of five statements and the chain hash',
    })
  }
  return findings
}
