import fastifyCookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import { LIMITS } from '../contract/limits'
import { newId } from '../platform/ids'
import { appFiles, readPage } from './app-files'
import { callRoute } from './call-route'
import { demoRoutes } from './demo/routes'
import { endConnectionsOnClose } from './drain'
import { answerFaults, refuseBrokenRequest } from './faults'
import type { Host } from './host'
import { limitAddresses } from './limit-addresses'
import { countRequests } from './metrics/count-requests'
import { keepToOwnOrigin } from './own-origin'
import { photoRoutes } from './photo-routes'
import { refuse } from './refuse'
import { logRequests } from './request-log'
import { sendSecurityHeaders } from './security-headers'
import { sheetRoutes } from './sheets/sheet-routes'
import { signInRoutes } from './sign-in-routes'
import { systemRoutes } from './system-routes'

/** The head of a request must have come in within this time: whoever trickles it holds no connection. */
const HEADERS_MS = 20_000
/** A whole request must have come in within this time: ten megabytes over two bars of signal. */
const REQUEST_MS = 10 * 60_000

/** The HTTP server with all its routes, not yet listening. `appFolder` holds the built H5 app. */
export function buildServer(host: Host, appFolder: string): FastifyInstance {
  const { log } = host.village
  const { network } = host
  const app = Fastify({
    bodyLimit: LIMITS.callBytes,
    requestTimeout: REQUEST_MS,
    requestIdHeader: false,
    trustProxy: network ? [...network.trustedProxies] : false,
    genReqId: () => newId(),
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseBrokenRequest(log),
    frameworkErrors: (_error, _request, reply) => refuse(reply, 'INVALID_INPUT'),
  })
  app.server.headersTimeout = HEADERS_MS
  const page = readPage(appFolder)
  app.removeContentTypeParser('text/plain')
  logRequests(app, log)
  if (host.metrics) countRequests(app, host.metrics)
  endConnectionsOnClose(app)
  sendSecurityHeaders(app, page, host.secureCookies)
  answerFaults(app, log)
  keepToOwnOrigin(app, network?.publicOrigin)
  limitAddresses(app, host.village)
  app.register(fastifyCookie)
  callRoute(app, host)
  photoRoutes(app, host)
  sheetRoutes(app, host)
  systemRoutes(app, host)
  signInRoutes(app, host)
  if (host.demo) demoRoutes(app, host, host.demo)
  if (page !== '') appFiles(app, appFolder)
  return app
}
