import type { FastifyInstance } from 'fastify'
import type { Village } from '../domain/context'
import { limitAddress } from '../domain/limit-calls'

/** Whatever reaches the database or the photos; the app's own files are given to anybody as fast as they come. */
const COUNTED = /^\/(call|photos?|sign-in|session|s)(\/|$)/

/** Refuses what comes too fast from one address, before anything of it is read. */
export function limitAddresses(app: FastifyInstance, { limits }: Village): void {
  app.addHook('onRequest', async (request) => {
    if (COUNTED.test(request.routeOptions.url ?? '')) limitAddress(limits, request.ip)
  })
}
