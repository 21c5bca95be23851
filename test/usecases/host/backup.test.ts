import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { restoreBackup } from '../../../cloudfunctions/host/backup/restore-backup'
import { takeBackup } from '../../../cloudfunctions/host/backup/take-backup'
import { openVillage } from '../../../cloudfunctions/host/open-village'
import { systemClock } from '../../../cloudfunctions/platform/clock'
import { lineLog } from '../../../cloudfunctions/platform/log'
import { fillCounty, homesOf, PHOTO, putPhoto } from '../../support/backed-up-county'
import { TEST_KEYS } from '../../support/test-key'

const WITHIN_MS = 90_000
const folder = mkdtempSync(join(tmpdir(), 'yuexiang-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))

const placesIn = (name: string) => ({
  database: { kind: 'pglite', folder: join(folder, name, 'pg'), schemaName: 'c410523' } as const,
  photoFolder: join(folder, name, 'photos'),
  county: '410523',
})
const open = (name: string) => {
  const { database, photoFolder } = placesIn(name)
  const county = { code: '410523' as DivisionCode, name: 'c', sponsorUnit: 's', filingNumber: 'f' }
  const log = lineLog(systemClock, () => undefined)
  return openVillage({ database, photoFolder, keys: TEST_KEYS, county, demo: false, log })
}

describe('the embedded database', () => {
  it(
    'is backed up while nobody has it open, and restored in another place with its photos',
    async () => {
      const backup = join(folder, 'backup')
      const first = await open('first')
      await expect(takeBackup(placesIn('first'), join(folder, 'early'), systemClock.now())).rejects.toThrow('is open')
      await fillCounty(first.host.village)
      await putPhoto(first.host.village)
      const homes = await homesOf(first.host.village)
      await first.close()
      await takeBackup(placesIn('first'), backup, systemClock.now())
      await expect(takeBackup(placesIn('first'), backup, systemClock.now())).rejects.toThrow('is not empty')
      await expect(restoreBackup(placesIn('first'), backup, false)).rejects.toThrow('The county is not empty')

      expect(await restoreBackup(placesIn('second'), backup, false)).toMatchObject({ villages: 1 })
      const second = await open('second')
      expect(await homesOf(second.host.village)).toEqual(homes)
      expect(await second.host.village.photoStore.get(PHOTO)).toEqual(new Uint8Array([1, 2, 3]))
      await second.close()
    },
    WITHIN_MS,
  )
})
