import { join } from 'node:path'
import type { Built } from './fresh'
import { buildClient, CLIENT_SOURCES } from './taro'

/** The mini-program as it is uploaded. */
export const WEAPP: Built = {
  folder: join(__dirname, '../dist/weapp'),
  sources: CLIENT_SOURCES,
  variables: ['HOST_URL', 'COUNTY_KEYS', 'CLOUD_ENV'],
  build: () => buildClient('weapp'),
}
