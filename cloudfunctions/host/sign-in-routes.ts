import type { FastifyInstance, FastifyReply } from 'fastify'
import { CODE_PATH } from '../contract/sign-in'
import { openSignIn } from '../domain/sign-in/open-sign-in'
import { SIGN_IN_MINUTES } from '../domain/sign-in/sign-in'
import { takeSignIn } from '../domain/sign-in/take-sign-in'
import { deviceOf } from './device'
import type { Host } from './host'
import { setToken } from './session-cookie'

/** Holds the secret of the browser that shows a code; no script reads it, no other browser has it. */
const WAITING = 'yuexiang_sign_in'
const ATTRIBUTES = { path: '/sign-in', httpOnly: true, sameSite: 'strict' } as const
const MINUTE_SECONDS = 60

/** The page on which a code is confirmed, behind the `#` of the app. */
const CONFIRM_PAGE = '/#/pages/more/let-in/index'

const isCode = /^[0-9A-Za-z]{1,16}$/

/**
 * `POST /sign-in`: a browser begins, and shows the code of the answer. `POST /sign-in/outcome`: what came of it; once it was let in
 * the answer carries its session. `GET /s/<code>`: where the QR code leads whoever scans it with a camera.
 */
export function signInRoutes(app: FastifyInstance, host: Host): void {
  const { village, sessions, secureCookies: secure } = host
  const forget = (reply: FastifyReply) => reply.clearCookie(WAITING, ATTRIBUTES)

  app.post('/sign-in', async (request, reply) => {
    const { code, secret, expiresAt } = await openSignIn(village, deviceOf(request))
    const maxAge = SIGN_IN_MINUTES * MINUTE_SECONDS
    reply.setCookie(WAITING, secret, { ...ATTRIBUTES, secure, maxAge })
    return { ok: true, code, expiresAt: expiresAt.toISOString() }
  })

  app.post('/sign-in/outcome', async (request, reply) => {
    const secret = request.cookies[WAITING]
    const taken = secret ? await takeSignIn(village, secret) : ({ state: 'expired' } as const)
    if (taken.state === 'letIn')
      setToken(reply, await sessions.open({ ...taken.as, ...deviceOf(request) }), { secure, days: sessions.days })
    if (taken.state !== 'waiting') forget(reply)
    return { ok: true, state: taken.state }
  })

  app.get<{ Params: { code: string } }>(`${CODE_PATH}:code`, async ({ params }, reply) => {
    const code = isCode.test(params.code) ? params.code : ''
    return reply.redirect(`${CONFIRM_PAGE}?code=${code}`)
  })
}
