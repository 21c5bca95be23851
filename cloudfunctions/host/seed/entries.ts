import type { LedgerEntryId, RuleCode } from '../../contract/ids'
import { commitmentOf, entryHash, GENESIS } from '../../domain/points/chain'
import { BASE_RULE } from '../../domain/points/post-base-points'
import type { Rule } from '../../domain/points/rules-in-force'
import { startOfCountyDay } from '../../platform/county-time'
import type { ledgerEntry } from '../../platform/db/schema'
import type { TakenPart } from './activities'
import type { SettledVillage } from './people'
import type { SeedPlan } from './plan'
import { seededId } from './seeded-id'

type LedgerEntry = typeof ledgerEntry.$inferSelect
type Unchained = Omit<LedgerEntry, 'seq' | 'prevHash' | 'hash' | 'commitment' | 'id'> & { salt: Uint8Array }

/** The chain of a village's past: base points on 1 January, then what was earned, each linked as the product links it. */
export function* chainOf(
  plan: SeedPlan,
  village: SettledVillage,
  parts: readonly TakenPart[],
  rules: readonly Rule[],
): Generator<LedgerEntry> {
  const inOrder = parts.toSorted((one, other) => one.postedAt.getTime() - other.postedAt.getTime())
  let seq = 0
  let prevHash: Uint8Array = GENESIS
  for (const { salt, ...content } of unchained(plan, village, inOrder, rules)) {
    seq += 1
    const { sourceId, personId, ruleCode, householdId } = content
    const id = seededId<LedgerEntryId>(content.postedAt, 'entry', sourceId, personId ?? householdId, ruleCode)
    const entry = { ...content, id, seq, commitment: commitmentOf(salt, content) }
    const hash = entryHash(prevHash, entry)
    yield { ...entry, prevHash, hash }
    prevHash = hash
  }
}

function* unchained(
  plan: SeedPlan,
  { villageCode, households }: SettledVillage,
  parts: readonly TakenPart[],
  rules: readonly Rule[],
): Generator<Unchained> {
  const ruleOf = (code: RuleCode): Rule => {
    const rule = rules.find((one) => one.code === code)
    if (!rule) throw new Error(`rule set 1 has ${code}`)
    return rule
  }
  const newYear = `${plan.until.slice(0, 4)}-01-01`
  const base = ruleOf(BASE_RULE)
  const shared = { villageCode, ruleSetVersion: 1, reversesId: null }
  for (const { householdId, salt } of households) {
    const at = startOfCountyDay(newYear)
    yield {
      ...shared,
      ...{ kind: 'base', householdId, personId: null, ruleCode: BASE_RULE, honor: base.points, redeemable: 0 },
      ...{ source: 'roster', sourceId: householdId, actOn: newYear, postedBy: null, postedAt: at, countsAt: at, salt },
    }
  }
  for (const { activityId, ruleCode, household, person, units, heldOn, postedAt, postedBy } of parts) {
    const honor = ruleOf(ruleCode).points * units
    yield {
      ...shared,
      ...{ kind: 'bonus', householdId: household.householdId, personId: person.personId, ruleCode, honor },
      ...{ redeemable: honor, source: 'activity', sourceId: activityId, actOn: heldOn, postedBy, postedAt },
      ...{ countsAt: postedAt, salt: household.salt },
    }
  }
}
