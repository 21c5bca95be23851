import { readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Built, filesBelow } from './fresh'
import { buildClient, CLIENT_SOURCES } from './taro'

/** Files whose names change with their content: a page can never meet the compressed copy of another build. */
const COMPRESSED = new Set(['.js', '.css'])

/** The host sends these in place of the plain ones: over two bars of signal a third of the bytes. */
function compress(folder: string): void {
  for (const file of filesBelow(folder).filter((path) => COMPRESSED.has(extname(path)))) {
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
  }
}

const folder = join(__dirname, '../dist/h5')

/** The app for browsers, compressed files beside the plain ones. */
export const H5: Built = {
  folder,
  sources: CLIENT_SOURCES,
  variables: ['HOST_URL', 'COUNTY_KEYS'],
  build() {
    buildClient('h5')
    compress(folder)
  },
}
