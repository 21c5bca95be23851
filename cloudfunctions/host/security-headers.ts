import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

const sourceOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Only our own files and the page's own inline scripts run; styles are inline because components set them so. */
export function contentPolicy(page: string): string {
  const inline = [...page.matchAll(INLINE_SCRIPT)].map(([, script = '']) => sourceOf(script))
  return [
    `default-src 'self'`,
    `script-src ${["'self'", ...inline].join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** A browser that came over TLS once comes over nothing else for a year. */
const ONLY_TLS = { 'strict-transport-security': 'max-age=31536000' }

/** `page` is the HTML of the app, empty where none is served; `tls` where browsers reach it over TLS. */
export function sendSecurityHeaders(app: FastifyInstance, page: string, tls: boolean): void {
  const headers = {
    'content-security-policy': contentPolicy(page),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...(tls ? ONLY_TLS : {}),
  }
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers)
  })
}
