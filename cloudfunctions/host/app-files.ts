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

/** Serves the app. Pages are chosen behind the `#`, so every file is a real one; browsers ask again whether it changed. */
export function appFiles(app: FastifyInstance, folder: string): void {
  app.register(fastifyStatic, { root: folder, cacheControl: false, preCompressed: true })
}
