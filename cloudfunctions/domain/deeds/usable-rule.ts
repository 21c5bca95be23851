import { AppError, orRefuse } from '../../platform/app-error'
import type { Reader } from '../../platform/db/types'
import type { Approval } from '../council/handlers'
import { photosOf } from '../photos/attach-photos'
import { type Rule, rulesInForce } from '../points/rules-in-force'
import type { Deed } from './deed.repository'
import { fitsDeed } from './suggest-rules'

/** A rule of the version in force on the date of the act, with that version's number. */
export interface UsableRule {
  rule: Rule
  ruleSetVersion: number
}

/**
 * The rule under which a deed may be approved, by a ballot or by an officer: it fits the class, and its evidence was seen.
 * @throws AppError NO_RULE_IN_FORCE | RULE_NOT_USABLE | EVIDENCE_NOT_SEEN
 */
export async function usableRule(
  db: Reader,
  deed: Deed,
  { ruleCode, evidenceSeen }: Pick<Approval, 'ruleCode' | 'evidenceSeen'>,
): Promise<UsableRule> {
  const inForce = orRefuse(await rulesInForce(db, deed.villageCode, deed.happenedOn), 'NO_RULE_IN_FORCE')
  const rule = inForce.rules.find((one) => one.code === ruleCode)
  if (!rule || !fitsDeed(rule, deed.deedClass)) throw new AppError('RULE_NOT_USABLE')
  const seen = rule.evidence.length === 0 || rule.evidence.some((code) => evidenceSeen.includes(code))
  if (!seen) throw new AppError('EVIDENCE_NOT_SEEN', { reasons: rule.evidence })
  return { rule, ruleSetVersion: inForce.version }
}

/** Nothing is approved without a public text and a verdict on every photo. @throws AppError PUBLIC_TEXT_MISSING | PHOTOS_UNJUDGED */
export async function requireShowable(db: Reader, deed: Pick<Deed, 'id' | 'publicText'>): Promise<void> {
  if (!deed.publicText) throw new AppError('PUBLIC_TEXT_MISSING')
  const photos = (await photosOf(db, [deed.id])).get(deed.id) ?? []
  if (photos.some((photo) => photo.status === 'human')) throw new AppError('PHOTOS_UNJUDGED')
}
