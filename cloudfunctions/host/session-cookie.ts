import type { FastifyReply, FastifyRequest } from 'fastify'
import { SESSION_DAYS } from './sessions'

const NAME = 'yuexiang_session'
const DAY_SECONDS = 86_400

const ATTRIBUTES = { path: '/', httpOnly: true, sameSite: 'strict' } as const

export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[NAME]

/** `secure` unless the host serves plain HTTP on loopback. */
export function setToken(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(NAME, token, { ...ATTRIBUTES, secure, maxAge: SESSION_DAYS * DAY_SECONDS })
}

export function clearToken(reply: FastifyReply): void {
  reply.clearCookie(NAME, ATTRIBUTES)
}
