import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type CallError, ERRORS } from '../contract/errors'
import { AppError } from '../platform/app-error'
import { newId } from '../platform/ids'
import { faultFields, type Log } from '../platform/log'
import { codeOf, refuse } from './refuse'

/** Every fault leaves as coded JSON; what went wrong stays in the log, under the same request id. */
export function answerFaults(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: Error, request, reply) => {
    const code = codeOf(error, request.routeOptions.config)
    const fields = { requestId: request.id, code, ...(error instanceof AppError ? {} : faultFields(error)) }
    if (code === 'INTERNAL') log.error('request failed', fields)
    else log.info('request refused', fields)
    return refuse(reply, code, error instanceof AppError ? error.more : {})
  })
  app.setNotFoundHandler((request, reply) =>
    refuse(reply, request.url.startsWith('/demo/') ? 'DEMO_ONLY' : 'NOT_FOUND'),
  )
}

/** Answers bytes that are no HTTP request; no route and no reply exist for them yet. */
export function refuseBrokenRequest(log: Log): (error: NodeJS.ErrnoException, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const answer: CallError = { code: 'INVALID_INPUT', requestId: newId() }
    log.info('request not readable', { requestId: answer.requestId, fault: error.code })
    const body = JSON.stringify({ ok: false, error: answer })
    const head = [
      `HTTP/1.1 ${ERRORS.INVALID_INPUT.status} Bad Request`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-request-id: ${answer.requestId}`,
      'connection: close',
    ]
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  }
}
