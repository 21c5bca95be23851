import type { DeedId } from '../../../contract/ids'
import type { Village } from '../../../domain/context'
import { runDueJobs } from '../../../domain/jobs'
import { addDays, countyDate, startOfCountyDay } from '../../../platform/county-time'
import { readDemoPeople } from '../people'
import { makePopulation } from '../population'
import type { DemoDeed, DemoPopulation } from '../population-types'
import { openAccounts } from './open-accounts'
import { playBallots } from './play-ballots'
import { playClerk } from './play-clerk'
import { playCredit } from './play-credit'
import { playConsent, playNomination, playReview } from './play-deed'
import { playEnterprises } from './play-enterprises'
import { playExemplars } from './play-exemplars'
import { playCheckIn, playEvening, playMorning } from './play-school'
import { declareKinships, settlePeople } from './settle-people'
import { openStage, type Stage } from './stage'

/** The villages stand this many days before the first deed can be reported. */
const PLAYED_DAYS = 90
/** The last deeds of each village were just reported and wait for its council. */
const FRESH_PER_VILLAGE = 2
const HOUR_MS = 3_600_000

export type DemoProgress = (done: number, of: number) => void

/**
 * Loads the demo's people and plays their past through the use cases, day by day, so that boards, notices and ledger are
 * what the product itself made of it. Whole or not at all; loading again changes nothing and answers false.
 */
export async function loadDemo(village: Village, progress: DemoProgress = () => undefined): Promise<boolean> {
  if ((await readDemoPeople(village.db)).length > 0) return false
  const population = withFreshDeeds(makePopulation())
  const today = countyDate(village.clock.now())
  await village.db.transaction(async (tx) => {
    const stage = openStage(tx, village, startOfCountyDay(addDays(today, -PLAYED_DAYS)))
    await settlePeople(stage, population)
    await openAccounts(stage, population)
    await declareKinships(stage, population)
    for (let day = -PLAYED_DAYS; day < 0; day++) {
      await playDay(stage, population, addDays(today, day), day)
      progress(day + PLAYED_DAYS + 1, PLAYED_DAYS)
    }
  })
  await runDueJobs(village)
  return true
}

function withFreshDeeds(population: DemoPopulation): DemoPopulation {
  const last = population.villages.flatMap(({ code }) =>
    population.deeds.filter((deed) => deed.villageCode === code).slice(-FRESH_PER_VILLAGE),
  )
  const deeds = population.deeds.map((deed) => (last.includes(deed) ? { ...deed, dayOffset: -1 } : deed))
  return { ...population, deeds }
}

/** A deed reported in the evening was reviewed the next forenoon, and the praised answered that evening; then school is held. */
async function playDay(stage: Stage, population: DemoPopulation, date: string, day: number): Promise<void> {
  const at = (hour: number) => stage.moveTo(new Date(startOfCountyDay(date).getTime() + hour * HOUR_MS))
  at(0)
  await runDueJobs(stage.village)
  at(9)
  await playMorning(stage, population, day)
  await playCredit(stage, population, day)
  await playEnterprises(stage, population, day)
  await playExemplars(stage, population, day)
  await playBallots(stage, population, day)
  const yesterdays = population.deeds.filter((deed) => deed.dayOffset === day - 1)
  for (const [hour, play] of [
    [10, review],
    [19, playConsent],
  ] as const) {
    at(hour)
    for (const deed of yesterdays) await play(stage, deed, nominated(stage, deed), population)
  }
  at(19.3)
  await playCheckIn(stage, population, day)
  at(20)
  for (const village of population.villages) await playClerk(stage, village)
  for (const deed of population.deeds.filter((one) => one.dayOffset === day))
    stage.deeds.set(deed, await playNomination(stage, deed, population))
  at(22)
  await playEvening(stage, population, day)
}

async function review(stage: Stage, deed: DemoDeed, deedId: DeedId, { villages }: DemoPopulation): Promise<void> {
  const village = villages.find((one) => one.code === deed.villageCode)
  if (village) await playReview(stage, village, deed, deedId)
}

function nominated({ deeds }: Stage, deed: DemoDeed): DeedId {
  const deedId = deeds.get(deed)
  if (!deedId) throw new Error('a deed is reviewed after it was reported')
  return deedId
}
