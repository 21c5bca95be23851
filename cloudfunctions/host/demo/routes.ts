import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { fieldIssues } from '../../contract/field-issues'
import { AccountId } from '../../contract/ids'
import { nextDueEvent, runDueJobs } from '../../domain/jobs'
import { AppError } from '../../platform/app-error'
import { deviceOf } from '../device'
import type { Demo, Host } from '../host'
import { setToken } from '../session-cookie'

const DAY_MS = 86_400_000
const DAYS_AT_MOST = 366

const SignIn = v.object({ accountId: AccountId })
const Advance = v.union([
  v.object({ days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(DAYS_AT_MOST)) }),
  v.object({ to: v.literal('nextEvent') }),
])

/** @throws AppError INVALID_INPUT with the fields that are wrong */
function read<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, body)
  if (!parsed.success) throw new AppError('INVALID_INPUT', { fields: fieldIssues(parsed.issues) })
  return parsed.output
}

function signInRoutes(app: FastifyInstance, { sessions, secureCookies }: Host, demo: Demo): void {
  app.get('/demo/people', async () => ({ people: await demo.people() }))
  app.post('/demo/session', async (request, reply) => {
    const { accountId } = read(SignIn, request.body)
    const token = await sessions.open({ accountId, ...deviceOf(request) })
    setToken(reply, token, { secure: secureCookies, days: sessions.days })
    return { ok: true }
  })
}

function clockRoutes(app: FastifyInstance, { village }: Host, { clock }: Demo): void {
  const nextEvent = () => nextDueEvent(village.db, clock.now())

  app.get('/demo/clock', async () => {
    const next = await nextEvent()
    return { now: clock.now().toISOString(), nextEvent: next && { at: next.at.toISOString(), what: next.what } }
  })

  app.post('/demo/clock', async (request) => {
    const wish = read(Advance, request.body)
    const now = clock.now()
    const at = 'days' in wish ? new Date(now.getTime() + wish.days * DAY_MS) : (await nextEvent())?.at
    if (at && at > now) await clock.advanceTo(at)
    await runDueJobs(village)
    return { now: clock.now().toISOString() }
  })
}

/** Signing in as one of the demo people, and moving the village's clock: nowhere but on a demo host. */
export function demoRoutes(app: FastifyInstance, host: Host, demo: Demo): void {
  signInRoutes(app, host, demo)
  clockRoutes(app, host, demo)
}
