import type { Writing } from '../context'
import { stepUnanswered } from './check.repository'
import { CHECK_MINUTES } from './photo'

const PHOTOS_AT_ONCE = 200

/** Photos that the platform left without an answer wait for a person's eyes. False when there is none. */
export async function leavePhotosToPeople(w: Writing): Promise<boolean> {
  const before = new Date(w.now.getTime() - CHECK_MINUTES * 60_000)
  return (await stepUnanswered(w.tx, before, PHOTOS_AT_ONCE)) > 0
}
