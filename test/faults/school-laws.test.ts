import * as presence from '../../cloudfunctions/domain/school/checkin/presence'
import * as enrolments from '../../cloudfunctions/domain/school/enrolment/enrolment.repository'
import { useDatabase } from '../support/database'
import { differencesOf } from '../support/history/school-arrivals'
import { seatFaultsOf } from '../support/history/school-laws'
import { openSchool, type SchoolStep } from '../support/history/school-world'
import { testVillage } from '../support/village'

jest.mock('../../cloudfunctions/domain/school/enrolment/enrolment.repository', () => ({
  __esModule: true,
  ...jest.requireActual('../../cloudfunctions/domain/school/enrolment/enrolment.repository'),
}))
jest.mock('../../cloudfunctions/domain/school/checkin/presence', () => ({
  __esModule: true,
  ...jest.requireActual('../../cloudfunctions/domain/school/checkin/presence'),
}))

const test = useDatabase()

/** Five ask for two seats and one, who holds them gives them up, and nights pass. */
const everybody = (act: 'enrol' | 'cancel', class_: number): SchoolStep[] =>
  [0, 1, 2, 3, 4].map((who) => ({ act, who, at: class_ }))
const HISTORY: readonly SchoolStep[] = [
  ...everybody('enrol', 0),
  ...everybody('enrol', 1).toReversed(),
  { act: 'cancel', who: 0, at: 0 },
  { act: 'cancel', who: 4, at: 1 },
  { act: 'cancel', who: 1, at: 0 },
  { act: 'wait', hours: 2 },
  { act: 'decline', who: 2, at: 0 },
  { act: 'wait', hours: 13 },
]

const saidOfSeats = async (): Promise<string> =>
  (await seatFaultsOf(await openSchool(await testVillage(test.db)), HISTORY)).join('\n')

afterEach(() => jest.restoreAllMocks())

describe('the laws of seats and check-ins', () => {
  it('say nothing of a school without a fault', async () => {
    expect(await saidOfSeats()).toBe('')
  })

  it('catch who forgets the seats that are held; the database refuses them, too', async () => {
    jest.spyOn(enrolments, 'countHeld').mockResolvedValue(-1)
    expect(await saidOfSeats()).toBe('')
    await test.lookAway('class_session_seats')
    expect(await saidOfSeats()).toMatch(/seats are held of/)
  })

  it('catch who asks the line from its end', async () => {
    const { findWaiting } = jest.requireActual<typeof enrolments>(
      '../../cloudfunctions/domain/school/enrolment/enrolment.repository',
    )
    jest
      .spyOn(enrolments, 'findWaiting')
      .mockImplementation(async (...args) => (await findWaiting(...args)).toReversed())
    expect(await saidOfSeats()).toContain('a seat was offered past the first in line')
  })

  it('catch who does not look for an open offer; the database refuses it, too', async () => {
    jest.spyOn(enrolments, 'lockFreeOfOffers').mockResolvedValue(true)
    await test.lookAway('enrolment_one_open_offer')
    expect(await saidOfSeats()).toContain('somebody has two open offers')
  })

  it('catch who takes the check-in that arrived first for the one that was first', async () => {
    jest
      .spyOn(presence, 'presenceOf')
      .mockImplementation((noted) => noted.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null)
    const world = await openSchool(await testVillage(test.db))
    const [early, late] = [-5, 20].map((minute) => ({ who: 0, minute, phone: 0, way: 'tick' as const }))
    if (!early || !late) throw new Error('two')
    expect(await differencesOf(world, [early, late], [late, early])).toEqual([expect.stringMatching(/^found attended/)])
  })
})
