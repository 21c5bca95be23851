import type { CheckInId } from '../../../contract/ids'
import type { CheckInKind } from '../../../contract/school-words'

/*
 * Whether somebody attended follows from the set of what was noted of them, in whatever order it arrived: a check-in counts
 * unless a revert stands at its instant or after it; the earliest that counts says when they came. So two phones without a
 * network, and the same tick sent twice, come to the same. (Domain: night school, check-in.)
 */
export interface Noted {
  id: CheckInId
  kind: CheckInKind
  at: Date
}

/** The check-in that counts, or null. */
export function presenceOf(noted: readonly Noted[]): Noted | null {
  const reverted = Math.max(
    Number.NEGATIVE_INFINITY,
    ...noted.filter((one) => one.kind === 'revert').map((one) => one.at.getTime()),
  )
  const counting = noted.filter((one) => one.kind !== 'revert' && one.at.getTime() > reverted)
  const order = (a: Noted, b: Noted) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1)
  return counting.toSorted(order)[0] ?? null
}

export interface PhoneTime {
  phoneAt: Date
  elapsedMs?: number | undefined
}

/**
 * When a tick happened by the village's clock: so long before the phone sent it as had passed in the app since, or, where
 * the app was started again, as the phone's own clock says. A clock that is wrong by ten minutes is wrong at both ends.
 */
export function momentOf(tick: PhoneTime, sent: { now: Date; phoneNow: Date; elapsedNow?: number | undefined }): Date {
  const passed =
    tick.elapsedMs !== undefined && sent.elapsedNow !== undefined
      ? sent.elapsedNow - tick.elapsedMs
      : sent.phoneNow.getTime() - tick.phoneAt.getTime()
  return new Date(sent.now.getTime() - Math.max(0, passed))
}
