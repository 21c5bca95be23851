import type { DeedId, RuleCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Reading, Writing } from '../context'
import type { Approval, Award, CouncilSubject, Decision, SubjectSummary } from '../council/handlers'
import { lockNoticesCarrying } from '../notices/lock-notices'
import { photosOf } from '../photos/attach-photos'
import { getRule, rulesInForce } from '../points/rules-in-force'
import { acceptDeed } from './accept-deed'
import { awardOf } from './award'
import { requireStep } from './deed'
import { type Deed, findDeed, findDeeds, findWitnesses, lockDeed, updateDeed } from './deed.repository'
import { endReexamination } from './reexamine-deed'
import { recordDeedEvent } from './traces'
import { requireShowable, usableRule } from './usable-rule'
import { correctRecusals, voidDecision } from './void-decision'

/** Characters of the story that the queue shows. */
const SUMMARY_LENGTH = 60

/** Of a re-examined deed the notices first: a decision that overturns it ends their lines. */
async function lockReviewed(w: Writing, id: DeedId): Promise<Deed> {
  const before = orRefuse(await findDeed(w.tx, id))
  if (before.status === 'reexamined') await lockNoticesCarrying(w, [id])
  return orRefuse(await lockDeed(w.tx, id))
}

/** What an approving ballot on a deed must rest on; answers its value in points. */
async function checkApproval(w: Writing, subjectId: string, approval: Approval): Promise<Award> {
  const deed = await lockReviewed(w, subjectId as DeedId)
  if (deed.version !== approval.version) throw new AppError('VERSION_CONFLICT')
  await requireShowable(w.tx, deed)
  const { ruleCode, units, evidenceSeen } = approval
  if (ruleCode === undefined || units === undefined) throw new AppError('RULE_NOT_USABLE')
  const awarded = { ruleCode, units, evidenceSeen }
  if (deed.status === 'reexamined') return { ruleCode, units, value: await confirmedValue(w, deed, awarded) }
  const { rule } = await usableRule(w.tx, deed, awarded)
  return { ruleCode, units, value: rule.points * units }
}

type Awarding = Required<Pick<Approval, 'ruleCode' | 'units' | 'evidenceSeen'>> & { ruleCode: RuleCode; units: number }

/** A re-examination confirms what was awarded, as it is. */
async function confirmedValue(w: Writing, deed: Deed, { ruleCode, units, evidenceSeen }: Awarding): Promise<number> {
  const awarded = awardOf(deed)
  if (ruleCode !== awarded.ruleCode || units !== awarded.units) throw new AppError('RULE_NOT_USABLE')
  const rule = await getRule(w.tx, awarded.ruleSetVersion, ruleCode)
  const seen = rule.evidence.length === 0 || rule.evidence.some((code) => evidenceSeen.includes(code))
  if (!seen) throw new AppError('EVIDENCE_NOT_SEEN', { reasons: rule.evidence })
  return rule.points * units
}

async function onDecided(w: Writing, subjectId: string, decision: Decision): Promise<void> {
  const deed = await lockReviewed(w, subjectId as DeedId)
  if (deed.status === 'reexamined') return endReexamination(w, deed, decision)
  switch (decision.outcome) {
    case 'passed':
      if (!decision.award) throw new Error('a deed passes with an award')
      return award(w, deed, decision.award)
    case 'returned':
      return move(w, deed, 'returned', { words: decision.questions })
    case 'declined':
      return move(w, deed, 'declined', {
        words: decision.reasons.map((one) => one.words),
        reasons: decision.reasons.map((one) => one.reason),
      })
    case 'panel':
      if (deed.status === 'panel') return
      requireStep(deed.status, 'panel')
      await updateDeed(w.tx, deed.id, { status: 'panel' })
      return recordDeedEvent(w, deed.id, 'panelNeeded')
  }
}

async function move(
  w: Writing,
  deed: Deed,
  to: 'returned' | 'declined',
  told: Parameters<typeof recordDeedEvent>[3],
): Promise<void> {
  requireStep(deed.status, to)
  await updateDeed(w.tx, deed.id, { status: to, decidedAt: to === 'declined' ? w.now : null })
  await recordDeedEvent(w, deed.id, to, told)
}

async function award(w: Writing, deed: Deed, { ruleCode, units }: Award): Promise<void> {
  const inForce = orRefuse(await rulesInForce(w.tx, deed.villageCode, deed.happenedOn), 'NO_RULE_IN_FORCE')
  const awarded = { ruleSetVersion: inForce.version, ruleCode, units }
  const rule = await getRule(w.tx, inForce.version, ruleCode)
  if (!rule.townshipCheck) return acceptDeed(w, deed, awarded)
  requireStep(deed.status, 'townshipCheck')
  await updateDeed(w.tx, deed.id, { ...awarded, status: 'townshipCheck' })
  await recordDeedEvent(w, deed.id, 'townshipCheckNeeded')
}

async function describe(r: Reading, subjectIds: readonly string[]): Promise<Map<string, SubjectSummary>> {
  const ids = subjectIds as readonly DeedId[]
  const deeds = await findDeeds(r.db, ids)
  const photos = await photosOf(r.db, ids)
  const witnesses = await findWitnesses(r.db, ids)
  return new Map(
    deeds.map(({ id, deedClass, story }) => {
      const witnessCount = witnesses.filter((one) => one.deedId === id).length
      const deed = {
        deedId: id,
        deedClass,
        summary: maskNumbers(story).slice(0, SUMMARY_LENGTH),
        photoCount: photos.get(id)?.length ?? 0,
        witnessCount,
      }
      return [id, { deed }]
    }),
  )
}

/** How the council's mechanism is served when it decides on deeds. */
export const deedCouncil: CouncilSubject = {
  checkApproval,
  onDecided,
  lockNotices: lockNoticesCarrying,
  onVoided: voidDecision,
  onRecusalsFound: correctRecusals,
  describe,
}
