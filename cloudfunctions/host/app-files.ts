import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The page of the built app, or nothing where it was not built. */
export function readPage(folder: string): string {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8')
  } catch {
    return ''
  }
}

/** The build puts the hash of a file's content into its name. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)(\.gz)?$/
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Serves the app. Pages are chosen behind the `#`, so every address is a real file. */
export function appFiles(app: FastifyInstance, folder: string): void {
  app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? FOR_EVER : 'no-cache')
    },
  })
}
