import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

export interface Site {
  url: string
  close(): void
}

/** Serves built folders by name, "/h5/", compressed as the host does; whatever else is asked for is not there. */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<Site> {
  const ready = new Map<string, Buffer>()
  const bytesOf = (path: string): Buffer | undefined => {
    const [, name = '', ...rest] = path.split('/')
    const folder = folders[name]
    if (folder === undefined) return undefined
    const file = normalize(join(folder, rest.join('/') || 'index.html'))
    if (!file.startsWith(folder) || !existsSync(file)) return undefined
    const made = ready.get(path) ?? gzipSync(readFileSync(file))
    ready.set(path, made)
    return made
  }
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const body = bytesOf(path)
    if (!body) return response.writeHead(404).end()
    const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream'
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
