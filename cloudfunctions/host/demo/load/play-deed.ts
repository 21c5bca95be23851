import type { DeedId, DivisionCode, ReviewId, RuleCode } from '../../../contract/ids'
import type { ReviewSheet } from '../../../contract/review-sheet'
import { castBallot } from '../../../domain/council/cast-ballot'
import { claimReview } from '../../../domain/council/claim-review'
import { openReviewOf } from '../../../domain/council/find-review'
import { answerConsent } from '../../../domain/deeds/answer-consent'
import { nominateDeed } from '../../../domain/deeds/nominate-deed'
import { reviewSheet } from '../../../domain/deeds/review-sheet'
import { writePublicText } from '../../../domain/deeds/write-public-text'
import type { Resident } from '../../../domain/people/actor'
import { AppError } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import type { DemoDeed, DemoPopulation, DemoVillage } from '../population-types'
import { hasEvidence, judgePhotos, playPhoto, playWitness } from './play-evidence'
import { asActor, personOf, reading, residentOf, type Stage } from './stage'

/** One past deed is reported by its nominator. */
export async function playNomination(stage: Stage, deed: DemoDeed, population: DemoPopulation): Promise<DeedId> {
  const nominator = await residentOf(stage, deed.nominator)
  const shown = hasEvidence(population, deed)
  const { deedId } = await nominateDeed(asActor(stage, nominator), nominator, {
    villageCode: deed.villageCode as DivisionCode,
    deedClass: deed.deedClass,
    praised: deed.praised.map((key) => personOf(stage, key)),
    outsiders: [],
    helped: deed.helped.map((key) => personOf(stage, key)),
    story: deed.story,
    place: deed.place,
    happenedOn: countyDate(stage.village.clock.now()),
    anonymous: deed.anonymous,
    photos: shown ? [await playPhoto(stage, nominator, deed)] : [],
  })
  if (shown) await playWitness(stage, population, deed, deedId)
  return deedId
}

const isRefused = (error: unknown, code: AppError['code']): boolean => error instanceof AppError && error.code === code

/** Members of the council read it, the first who may writes the public text, and they approve until it passes. */
export async function playReview(stage: Stage, village: DemoVillage, deed: DemoDeed, deedId: DeedId): Promise<void> {
  const members = village.roles.filter((grant) => grant.role === 'councilMember').map((grant) => grant.personKey)
  for (const key of members) {
    const open = await openReviewOf(stage.tx, 'deed', deedId)
    if (!open) return
    try {
      await playBallot(stage, key, deed, open.reviewId)
    } catch (error) {
      if (!isRefused(error, 'RECUSED')) throw error
    }
  }
}

async function playBallot(stage: Stage, memberKey: string, deed: DemoDeed, reviewId: ReviewId): Promise<void> {
  const member = await residentOf(stage, memberKey)
  const reach = [deed.villageCode as DivisionCode]
  const w = asActor(stage, member)
  const sheet = await reviewSheet(reading(stage), member, reach, reviewId)
  const version = sheet.publicText ? sheet.deedVersion : await writeText(stage, member, deed, reviewId, sheet)
  const rule = sheet.rules.find((one) => one.code === deed.ruleCode)
  const ruleCode = deed.ruleCode as RuleCode
  await castBallot(w, member, reach, {
    choice: 'approve',
    reviewId,
    ruleCode,
    units: deed.units,
    evidenceSeen: rule?.evidence ?? [],
    version,
  })
}

async function writeText(stage: Stage, member: Resident, deed: DemoDeed, reviewId: ReviewId, sheet: ReviewSheet) {
  const reach = [deed.villageCode as DivisionCode]
  await claimReview(asActor(stage, member), member, reach, reviewId)
  await judgePhotos(stage, member, reach, reviewId, sheet.photos)
  const version = sheet.deedVersion
  return writePublicText(asActor(stage, member), member, reach, { reviewId, version, text: deed.publicText })
}

/** The praised say how they may be named, if the play has an answer of theirs. */
export async function playConsent(stage: Stage, deed: DemoDeed, deedId: DeedId): Promise<void> {
  if (deed.consent === 'unanswered') return
  for (const key of deed.praised) {
    const praised = await residentOf(stage, key)
    await answerConsent(asActor(stage, praised), praised, { deedId, consent: deed.consent, pointsWanted: false })
  }
}
