import type { AccountId, DivisionCode } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { openStation } from '../../../cloudfunctions/domain/school/open-station'
import { addDays, countyDate, PERIODS, periodKey } from '../../../cloudfunctions/platform/county-time'
import { call } from '../../../test/support/call'
import { movableClock } from '../../../test/support/clock'
import { nominate, pass } from '../../../test/support/deeds'
import { writing } from '../../../test/support/people'
import { courseInput } from '../../../test/support/school'
import type { LoadPeople } from './people'
import type { SeededCounty } from './seeded-county'
import { storyOf } from './words'

const AT_ONCE = 8
const DEEDS = 20
const DAYS_AGO = 10
const SEATS = 60
const DAY_MS = 86_400_000

/** Does some at once, so that the disk is not waited for one by one. */
async function sideBySide<T>(list: readonly T[], work: (one: T, at: number) => Promise<void>): Promise<void> {
  const left = [...list.entries()]
  const worker = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) await work(next[1], next[0])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** A deed of ten days ago in some of the busy villages, so that there is something to read. */
async function doGood({ village: now }: SeededCounty, { nominators, councils }: LoadPeople): Promise<void> {
  const village = { ...now, clock: movableClock(new Date(now.clock.now().getTime() - DAYS_AGO * DAY_MS)) }
  await sideBySide([...nominators].slice(0, DEEDS), async ([villageCode, villagers], turn) => {
    const members = councils.get(villageCode) ?? []
    const [by, praised] = villagers
    if (!by || !praised || by.householdId === praised.householdId) return
    const deedId = await nominate(village, by, [praised], { villageCode, story: storyOf(turn) })
    await pass(village, members, deedId)
    await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'fullName' })
  })
}

/** Evening classes of this week in every village, by the organiser that the seed gave it. */
async function planClasses({ village, owner }: SeededCounty): Promise<void> {
  const organisers = await owner<{ accountId: AccountId; villageCode: DivisionCode }[]>`
    select b.account_id as "accountId", g.division_code as "villageCode" from role_grant g
    join binding b on b.person_id = g.person_id and b.status = 'approved' where g.role = 'organiser'`
  const today = countyDate(village.clock.now())
  const dates = [addDays(today, 1), addDays(today, 3)]
  await sideBySide(organisers, async ({ accountId, villageCode }) => {
    const station = { villageCode, name: '文明实践站', address: '村委会' }
    await writing(village, (w) => openStation(w, [villageCode], station))
    const course = courseInput(village, { villageCode, dates, capacity: SEATS, audience: 'village' })
    await call(village, { accountId }, 'station.makeCourse', course)
  })
}

/** Boards of periods that ended are frozen one by one, thousands of them after a year without a timer: nobody opens them here. */
async function forgetPastBoards({ owner, village }: SeededCounty): Promise<void> {
  const running = PERIODS.map((period) => periodKey(village.clock.now(), period))
  await owner`delete from household_score where period <> all(${running})`
}

/** Fills a seeded county with what people come for, and does all that the clock has made due there. */
export async function makeBusy(county: SeededCounty, people: LoadPeople): Promise<void> {
  await forgetPastBoards(county)
  await doGood(county, people)
  await planClasses(county)
  await runDueJobs(county.village)
  await county.owner.unsafe('vacuum analyze').simple()
}
