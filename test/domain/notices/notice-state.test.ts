import { lineState, NOTICE_PERIODS, noticeState } from '../../../cloudfunctions/domain/notices/notice'
import { noticeClosing } from '../../../cloudfunctions/platform/calendar'

const closesAtOf = (openedAt: string) => noticeClosing(new Date(openedAt), NOTICE_PERIODS.deed).closesAt

describe('the notice of a deed', () => {
  const closesAt = closesAtOf('2026-03-04T02:00:00Z')
  const at = (instant: string) => noticeState({ closesAt }, new Date(instant))

  it('stands five days after the day on which it opened', () => {
    expect(closesAt.toISOString()).toBe('2026-03-09T16:00:00.000Z')
    expect(closesAtOf('2026-03-04T15:59:59.999Z')).toEqual(closesAt)
    expect(closesAtOf('2026-03-04T16:00:00.000Z').toISOString()).toBe('2026-03-10T16:00:00.000Z')
  })
  it('is open at 23:59:59 of its last day and closed at 00:00:00, whether or not a job has run', () => {
    expect(at('2026-03-09T15:59:59.000Z')).toBe('open')
    expect(at('2026-03-09T15:59:59.999Z')).toBe('open')
    expect(at('2026-03-09T16:00:00.000Z')).toBe('closed')
  })
  it('waits for the next working day where its last day is a holiday', () => {
    // Opened on Monday 28 September 2026: the fifth day is 3 October, in the holiday of the National Day.
    expect(closesAtOf('2026-09-28T02:00:00Z').toISOString()).toBe('2026-10-08T16:00:00.000Z')
  })
})

describe('a line', () => {
  const at = new Date('2026-03-09T16:00:00Z')

  it('is pending until it took effect', () => {
    expect(lineState({ effectiveAt: null, overturnedAt: null }, false)).toBe('pending')
    expect(lineState({ effectiveAt: at, overturnedAt: null }, false)).toBe('effective')
  })
  it('is frozen while an objection to it runs, and overturned for good', () => {
    expect(lineState({ effectiveAt: null, overturnedAt: null }, true)).toBe('frozen')
    expect(lineState({ effectiveAt: at, overturnedAt: null }, true)).toBe('frozen')
    expect(lineState({ effectiveAt: at, overturnedAt: at }, false)).toBe('overturned')
  })
})
