import { DEED_STATUSES, type DeedStatus } from '../../../cloudfunctions/contract/deeds'
import {
  consentEnds,
  isPublic,
  isUndecided,
  mayBecome,
  requireInTime,
  requireStep,
} from '../../../cloudfunctions/domain/deeds/deed'

/** The whole machine, written down a second time: from → where it may go. */
const MACHINE: Record<DeedStatus, string> = {
  submitted: 'returned townshipCheck accepted declined withdrawn panel',
  returned: 'submitted withdrawn',
  panel: 'returned townshipCheck accepted declined withdrawn',
  townshipCheck: 'accepted declined submitted',
  accepted: 'onNotice keptPrivate submitted townshipCheck appealed',
  onNotice: 'confirmed keptPrivate overturned submitted townshipCheck appealed',
  declined: 'appealed submitted',
  appealed: 'accepted declined',
  withdrawn: '',
  confirmed: 'reexamined overturned',
  reexamined: 'confirmed overturned',
  overturned: '',
  keptPrivate: 'onNotice submitted townshipCheck appealed',
}

describe('a deed moves as the village has it', () => {
  it.each(DEED_STATUSES)('from %s', (from) => {
    const reachable = DEED_STATUSES.filter((to) => mayBecome(from, to))
    expect(reachable.toSorted()).toEqual(MACHINE[from].split(' ').filter(Boolean).toSorted())
  })

  it('is never credited without a notice, and never published without a decision', () => {
    expect(DEED_STATUSES.filter((from) => mayBecome(from, 'confirmed'))).toEqual(['onNotice', 'reexamined'])
    expect(DEED_STATUSES.filter((from) => mayBecome(from, 'onNotice'))).toEqual(['accepted', 'keptPrivate'])
  })

  it('refuses another step', () => {
    expect(() => requireStep('confirmed', 'withdrawn')).toThrow('WRONG_STATE')
    expect(() => requireStep('submitted', 'accepted')).not.toThrow()
  })

  it('is read by everybody on notice and after, and by nobody else before', () => {
    expect(DEED_STATUSES.filter(isPublic)).toEqual(['onNotice', 'confirmed', 'reexamined'])
    expect(DEED_STATUSES.filter(isUndecided)).toEqual(['submitted', 'returned', 'panel'])
  })
})

describe('an act is reported within thirty days', () => {
  it.each(['2026-03-04', '2026-03-03', '2026-02-02'])('%s is in time', (date) => {
    expect(() => requireInTime(date, '2026-03-04')).not.toThrow()
  })
  it.each(['2026-02-01', '2025-03-04', '2026-03-05'])('%s is not', (date) => {
    expect(() => requireInTime(date, '2026-03-04')).toThrow('ACT_OUT_OF_TIME')
  })
})

it('the praised have three days to answer', () => {
  expect(consentEnds(new Date('2026-03-04T02:00:00Z'))).toEqual(new Date('2026-03-07T02:00:00Z'))
})
