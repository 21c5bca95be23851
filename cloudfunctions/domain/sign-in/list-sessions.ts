import type { SignedInBrowser } from '../../contract/sign-in'
import type { Reading } from '../context'
import { type Actor, ownerOf } from '../people/actor'
import { findSessions } from './session.repository'

/** Where somebody is signed in, last used first. Sessions live by the real clock: a demo's tells nothing about them. */
export async function listSessions(r: Reading, actor: Actor): Promise<SignedInBrowser[]> {
  const rows = await findSessions(r.db, ownerOf(actor), r.village.demo ? null : r.now)
  return rows.map(({ id, system, browser, openedFrom, createdAt, lastUsedAt, expiresAt }) => ({
    sessionId: id,
    own: id === actor.sessionId,
    system,
    browser,
    from: openedFrom,
    openedAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }))
}
