import fc from 'fast-check'
import type { CheckInId } from '../../../cloudfunctions/contract/ids'
import { codeAt, isCode } from '../../../cloudfunctions/domain/school/checkin/code'
import { momentOf, type Noted, presenceOf } from '../../../cloudfunctions/domain/school/checkin/presence'
import '../../support/repeatable'

const noted = fc.record({
  kind: fc.constantFrom('code' as const, 'scan' as const, 'tick' as const, 'revert' as const),
  minute: fc.integer({ min: 0, max: 90 }),
})
const histories = fc.array(noted, { maxLength: 12 }).map((all) =>
  all.map(({ kind, minute }, at): Noted => {
    return { id: `tick-${String(at).padStart(2, '0')}` as CheckInId, kind, at: new Date(minute * 60_000) }
  }),
)
const shuffled = histories.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
)

describe('what was noted of somebody', () => {
  it('comes to the same in any order of arrival, and sent twice', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(presenceOf(other)?.at).toEqual(presenceOf(all)?.at)
        expect(presenceOf([...other, ...all])?.at).toEqual(presenceOf(all)?.at)
      }),
    )
  })

  it('counts a check-in after the last revert, the earliest of them, and nothing else', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const reverted = all.filter((one) => one.kind === 'revert').map((one) => one.at.getTime())
        const standing = all.filter((one) => one.kind !== 'revert' && reverted.every((at) => one.at.getTime() > at))
        const first = standing.map((one) => one.at.getTime()).toSorted((a, b) => a - b)[0]
        expect(presenceOf(all)?.at.getTime()).toBe(first)
      }),
    )
  })
})

it('a phone whose clock is wrong, or was moved meanwhile, says when a tick happened all the same', () => {
  const minutes = fc.integer({ min: -600, max: 600 })
  const passed = fc.integer({ min: 0, max: 86_400_000 })
  fc.assert(
    fc.property(minutes, minutes, passed, (wrongBy, movedBy, ago) => {
      const now = new Date('2026-03-05T13:00:00.000Z')
      const happened = now.getTime() - ago
      const phoneAt = new Date(happened + wrongBy * 60_000)
      const right = { now, phoneNow: new Date(now.getTime() + wrongBy * 60_000) }
      expect(momentOf({ phoneAt }, right).getTime()).toBe(happened)
      const moved = { now, phoneNow: new Date(now.getTime() + movedBy * 60_000), elapsedNow: ago + 5 }
      expect(momentOf({ phoneAt, elapsedMs: 5 }, moved).getTime()).toBe(happened)
    }),
  )
})

it('a code stands for its half minute and the next, and no longer', () => {
  const secret = new Uint8Array(32).fill(7)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (second) => {
      const at = new Date(second * 1000)
      const { code, standsMs } = codeAt(secret, at)
      const end = at.getTime() + standsMs
      expect(isCode(secret, code, at)).toBe(true)
      expect(isCode(secret, code, new Date(end + 29_999))).toBe(true)
      expect(isCode(secret, code, new Date(end + 30_000))).toBe(codeAt(secret, new Date(end)).code === code)
    }),
  )
})
