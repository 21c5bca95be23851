import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Built } from './fresh'

/** The cloud functions as they are uploaded. */
export const FUNCTIONS: Built = {
  folder: join(__dirname, '../dist/cloudfunctions'),
  sources: ['cloudfunctions', 'config/build-functions.ts', 'config/deploy', 'package.json', 'package-lock.json'],
  build: () =>
    void execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'build-functions.ts')], { stdio: 'pipe' }),
}
