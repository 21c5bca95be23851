import type { RuleCode } from '../cloudfunctions/contract/ids'
import type { Village } from '../cloudfunctions/domain/context'
import { postEntry } from '../cloudfunctions/domain/points/post-entry'
import { BY_CLOCK } from '../cloudfunctions/platform/audit'
import { newId } from '../cloudfunctions/platform/ids'
import type { County } from './support/county'
import { replayOf } from './support/ledger-replay'
import { compare } from './support/measure'
import type { Place } from './support/population'
import { atLeast, type Finding, millis, times } from './support/report'

const LEAST = 0.8
const WRITERS = [1, 16] as const
const POINTS = 3

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

const postingTo = (place: Place) => ({
  kind: 'bonus' as const,
  householdId: place.householdId,
  personId: place.headId,
  ruleSetVersion: 1,
  ruleCode: 'H01' as RuleCode,
  honor: POINTS,
  redeemable: POINTS,
  source: 'deed' as const,
  sourceId: newId<string>(),
  actOn: '2026-03-03',
})

const append = (village: Village, place: Place) =>
  village.db.transaction((tx) => postEntry({ tx, now: village.clock.now(), by: BY_CLOCK, village }, postingTo(place)))

/** How much of plain postgres.js's rate does an append through the use case keep, the boards' scores included? */
export async function ledgerAppend(county: County): Promise<Finding[]> {
  const next = nextOf(county.places)
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
      limitedBy: 'six round trips and one flush for both; above them the texts of four statements and the chain hash',
    })
  }
  return findings
}
