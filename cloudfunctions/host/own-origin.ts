import type { FastifyInstance } from 'fastify'
import { AppError } from '../platform/app-error'

const CHANGES_NOTHING = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses what a page of another origin sends to change something. Browsers name the origin of every such request; what
 * names none is no page. `publicOrigin` is the county's; undefined: the address that was asked for.
 */
export function keepToOwnOrigin(app: FastifyInstance, publicOrigin: string | undefined): void {
  app.addHook('onRequest', async (request) => {
    const { origin } = request.headers
    if (origin === undefined || CHANGES_NOTHING.includes(request.method)) return
    if (origin !== (publicOrigin ?? `${request.protocol}://${request.host}`)) throw new AppError('WRONG_ORIGIN')
  })
}
