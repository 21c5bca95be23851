import type { FastifyReply, FastifyRequest } from 'fastify'

const NAME = 'yuexiang_session'
const DAY_SECONDS = 86_400

const ATTRIBUTES = { path: '/', httpOnly: true, sameSite: 'strict' } as const

export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[NAME]

export interface CookieKept {
  /** Unless the host serves plain HTTP on loopback. */
  secure: boolean
  days: number
}

export function setToken(reply: FastifyReply, token: string, { secure, days }: CookieKept): void {
  reply.setCookie(NAME, token, { ...ATTRIBUTES, secure, maxAge: days * DAY_SECONDS })
}

export function clearToken(reply: FastifyReply): void {
  reply.clearCookie(NAME, ATTRIBUTES)
}
