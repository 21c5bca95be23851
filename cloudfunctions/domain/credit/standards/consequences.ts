import type { Consequence } from '../../../contract/credit-standards'
import { BARRED_TOPICS, CREDIT_HONOURS, type CreditTopic } from '../../../contract/credit-words'
import { AppError } from '../../../platform/app-error'

/*
 * What a designation brings: plaque, letter of thanks and a place on the ceremony list. Anything else names a legal basis
 * from the configured list, and minimum living allowance, schooling, medical insurance and subsidies are never tied to it,
 * whatever basis somebody names. (Domain: points and ledger, deductions; credit status.)
 */

const isHonour = (topic: CreditTopic): boolean => CREDIT_HONOURS.some((one) => one === topic)

/** @throws AppError CONSEQUENCE_REFUSED naming the topics */
export function requireLawful(consequences: readonly Consequence[]): void {
  const refused = consequences.filter(
    ({ topic, legalBasis }) => BARRED_TOPICS.includes(topic) || (!isHonour(topic) && legalBasis === undefined),
  )
  const topics = refused.map((one) => one.topic)
  if (topics.length > 0) throw new AppError('CONSEQUENCE_REFUSED', { reasons: topics })
}
