import type { PhotoId } from '../../contract/ids'
import type { PhotoTicket } from '../../contract/photos'
import { hex, randomSecret, sha256 } from '../../platform/hash'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import type { Actor } from '../people/actor'
import { insertTicket } from './photo.repository'

/** Minutes in which a ticket must be used: a village's two bars of signal and ten megabytes. */
export const TICKET_MINUTES = 30

/** Promises a place for one photo, or for one declared material; whoever holds the ticket may send its bytes once. */
export async function requestTicket(w: Writing, actor: Actor, paper = false): Promise<PhotoTicket> {
  const photoId = newId<PhotoId>()
  const ticket = hex(randomSecret(24))
  const expiresAt = new Date(w.now.getTime() + TICKET_MINUTES * 60_000)
  const { accountId } = actor
  await insertTicket(w.tx, {
    id: photoId,
    accountId,
    senderId: actor.person?.personId ?? null,
    status: 'awaited',
    paper,
    ticketHash: sha256(ticket),
    ticketExpiresAt: expiresAt,
  })
  const { direct } = w.village.photoStore
  const upload: PhotoTicket['upload'] = direct
    ? { kind: 'cloud', cloudPath: direct.uploadPath(photoId) }
    : { kind: 'http', path: `/${paper ? 'papers' : 'photos'}/${ticket}` }
  return { photoId, ticket, upload, expiresAt: expiresAt.toISOString() }
}
