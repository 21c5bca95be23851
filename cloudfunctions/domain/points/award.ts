import type { CutReason } from '../../contract/cuts'
import type { AwardCutId, HouseholdId, LedgerEntryId, PersonId } from '../../contract/ids'
import type { EntrySource } from '../../contract/points'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { cutToCaps, isPersonal } from './caps'
import { type AwardKey, findUsed, insertCut, lockUsedByPerson } from './caps.repository'
import { isGiven } from './county-switches'
import { openChain, postEntry } from './post-entry'
import type { Rule } from './rules.repository'

export interface AwardAsked {
  /** Of the version in force on the date of the act. */
  rule: Rule
  /** Whole units of the rule, 1 or more. */
  units: number
  household: HouseholdId
  person: PersonId
  source: EntrySource
  sourceId: string
  /** Date of the act, in county time: caps count in its month, quarter and year. */
  actOn: string
}

export interface Awarded {
  /** Null where nothing was left to post. */
  entryId: LedgerEntryId | null
  /** Points by rule and units, and what of them was posted. */
  asked: number
  posted: number
  cutBy: CutReason | null
}

/**
 * Posts what rule and units are worth, as far as the caps leave it, and records what they cut; whatever gives bonus points
 * goes through here. Null where the county does not give points under the rule, and where this source and rule gave this
 * person their points before, cut to nothing included: what was cut stays cut, though a later reversal frees the cap for
 * others. The chain is locked first, so that caps hold under any load.
 *
 * The cap `highest` binds the county's honours together: those of one person in one year post, in all, what the highest of
 * them is worth, for the rule set cannot tell two honours for one thing from two things. So a higher honour posts the
 * difference, and a lower one that comes after it nothing. (Domain: points and the ledger, caps.)
 * @throws AppError NOT_FOUND for an unknown household
 */
export async function award(w: Writing, wish: AwardAsked): Promise<Awarded | null> {
  const { rule, household: householdId, person: personId, source, sourceId, actOn } = wish
  if (!(await isGiven(w.tx, rule.code))) return null
  const asked = rule.points * wish.units
  const key = { rule, householdId, personId, sourceId, actOn }
  // In one trip, in this order: what was used is counted by who holds the chain.
  const [chain, ofHousehold] = await Promise.all([openChain(w, householdId), findUsed(w.tx, key)])
  const used = await withPersonal(w, key, ofHousehold)
  if (used.awarded) return null
  const { posted, cutBy } = cutToCaps(rule, asked, used)
  const about = { householdId, personId, ruleSetVersion: rule.ruleSetVersion, ruleCode: rule.code }
  const from = { source, sourceId, actOn }
  const content = { ...about, ...from, kind: 'bonus' as const, honor: posted, redeemable: rule.redeemable ? posted : 0 }
  const entryId = posted > 0 ? await postEntry(w, content, chain) : null
  if (posted > 0 && entryId === null) return null
  if (cutBy !== null)
    await insertCut(w.tx, { id: newId<AwardCutId>(), ...about, ...from, asked, posted, cutBy, entryId, cutAt: w.now })
  return { entryId, asked, posted, cutBy }
}

/** A cap of the person's own is counted over all their households. */
async function withPersonal(w: Writing, key: AwardKey, used: Awaited<ReturnType<typeof findUsed>>) {
  const { capPeriod } = key.rule
  return isPersonal(capPeriod) ? { ...used, ofRule: await lockUsedByPerson(w.tx, capPeriod, key) } : used
}
