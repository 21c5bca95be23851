import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeedId, DivisionCode, PhotoId, ReviewId } from '../../../contract/ids'
import { joinAsWitness } from '../../../domain/deeds/join-as-witness'
import { judgeDeedPhoto } from '../../../domain/deeds/write-public-text'
import type { Resident } from '../../../domain/people/actor'
import { receivePhoto } from '../../../domain/photos/receive-photo'
import { requestTicket } from '../../../domain/photos/request-ticket'
import type { DemoDeed, DemoPopulation } from '../population-types'
import { asActor, residentOf, type Stage } from './stage'

/** Of the deeds that name everybody, whose photos are public, one in so many was seen by somebody and comes with one. */
const EVERY = 2
const PICTURES = ['field.jpg', 'lane.jpg']
const NOTE = '我在场，亲眼看见的。'

const bytesOf = (file: string): Uint8Array => readFileSync(join(__dirname, file))

/** Which deeds have evidence: the place of a deed in the population says it, so that every load is alike. */
export const hasEvidence = ({ deeds }: DemoPopulation, { story }: DemoDeed): boolean =>
  deeds.filter(({ consent }) => consent === 'fullName').findIndex((one) => one.story === story) % EVERY === 0

/** The nominator sends a drawn picture with the report. */
export async function playPhoto(stage: Stage, nominator: Resident, deed: DemoDeed): Promise<PhotoId> {
  const { photoId, ticket } = await requestTicket(asActor(stage, nominator), nominator)
  const file = PICTURES[deed.story.length % PICTURES.length] ?? ''
  await receivePhoto(stage.village, ticket, bytesOf(file))
  return photoId
}

/** Somebody else of the village, who reported another deed and sits in no council, stands by this one. */
export async function playWitness(stage: Stage, population: DemoPopulation, deed: DemoDeed, deedId: DeedId) {
  const offices = population.villages.flatMap(({ roles }) => roles.map(({ personKey }) => personKey))
  const parties = [deed.nominator, ...deed.praised, ...deed.helped]
  const seen = population.deeds
    .filter(({ villageCode }) => villageCode === deed.villageCode)
    .map(({ nominator }) => nominator)
    .find((key) => ![...offices, ...parties].includes(key))
  if (seen === undefined) return
  const witness = await residentOf(stage, seen)
  await joinAsWitness(asActor(stage, witness), witness, { deedId, note: NOTE })
}

/** Nobody can be recognised on a drawn picture: it may be public. */
export async function judgePhotos(
  stage: Stage,
  member: Resident,
  reach: readonly DivisionCode[],
  reviewId: ReviewId,
  photos: readonly { photoId: PhotoId }[],
): Promise<void> {
  for (const { photoId } of photos)
    await judgeDeedPhoto(asActor(stage, member), member, reach, { reviewId, photoId, verdict: 'passed' })
}
