import { join } from 'node:path'
import type { Built } from './fresh'
import { buildClient, CLIENT_SOURCES } from './taro'

/** A program of one page that shows every component: a development build, of no use to a villager. */
export const GALLERY: Built = {
  folder: join(__dirname, '../dist/gallery'),
  sources: CLIENT_SOURCES,
  build: () => buildClient('h5', { GALLERY: '1', NODE_ENV: 'development' }),
}
