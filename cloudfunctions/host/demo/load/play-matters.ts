import type { DivisionCode } from '../../../contract/ids'
import { answerMatter, ownMatter } from '../../../domain/school/matters/handle-matter'
import { raiseMatter, rateMatter } from '../../../domain/school/matters/raise-matter'
import type { DemoMatter, DemoStation } from '../population-school'
import { asActor, residentOf, type Stage } from './stage'

/** Days after it was asked that a question is answered, and that the answer is rated. */
const [ANSWER_AFTER, RATE_AFTER] = [2, 3]

/** What is asked, answered and rated at a station on one day. */
export async function playMatters(
  stage: Stage,
  station: DemoStation,
  learners: readonly string[],
  day: number,
): Promise<void> {
  for (const [index, matter] of station.matters.entries()) {
    const asker = learners[index]
    if (asker === undefined) continue
    if (day === matter.day) await raise(stage, matter, asker)
    if (day === matter.day + ANSWER_AFTER) await answer(stage, station, matter)
    if (day === matter.day + RATE_AFTER) await rate(stage, matter, asker)
  }
}

async function raise(stage: Stage, matter: DemoMatter, asker: string): Promise<void> {
  const resident = await residentOf(stage, asker)
  stage.matters.set(matter, await raiseMatter(asActor(stage, resident), resident, { words: matter.words }))
}

async function answer(stage: Stage, { organiser, villageCode }: DemoStation, matter: DemoMatter): Promise<void> {
  const id = stage.matters.get(matter)
  if (!id || matter.answer === undefined) return
  const { person, ...actor } = await residentOf(stage, organiser)
  const w = asActor(stage, { ...actor, person })
  const desk = { personId: person.personId, name: person.name, reach: [villageCode as DivisionCode], movedUp: false }
  if (matter.owner !== undefined) await ownMatter(w, desk, id, matter.owner)
  await answerMatter(w, desk, id, matter.answer)
}

async function rate(stage: Stage, matter: DemoMatter, asker: string): Promise<void> {
  const id = stage.matters.get(matter)
  if (!id || matter.rating === undefined) return
  const resident = await residentOf(stage, asker)
  await rateMatter(asActor(stage, resident), resident, id, matter.rating)
}
