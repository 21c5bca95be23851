import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { restoreBackup } from '../../../cloudfunctions/host/backup/restore-backup'
import { takeBackup } from '../../../cloudfunctions/host/backup/take-backup'
import { openVillage } from '../../../cloudfunctions/host/open-village'
import { systemClock } from '../../../cloudfunctions/platform/clock'
import { runtimeRoleOf } from '../../../cloudfunctions/platform/db/names'
import { connect, ownerConnection } from '../../../cloudfunctions/platform/db/open-postgres'
import { lineLog } from '../../../cloudfunctions/platform/log'
import { fillCounty, homesOf, PHOTO, putPhoto } from '../../support/backed-up-county'
import { TEST_KEYS } from '../../support/test-key'

const url = process.env.TEST_DATABASE_URL ?? ''
const schemaName = `test_backup_${process.pid}`
const folder = mkdtempSync(join(tmpdir(), 'yuexiang-backup-'))
const photoFolder = join(folder, 'photos')
const backup = join(folder, 'backup')
const database = { kind: 'postgres', url, schemaName } as const
const places = { database, photoFolder, county: '410523' }

const owner = async (statement: string) => {
  const sql = connect({ url }, { max: 1 })
  await ownerConnection(sql).exec(statement)
  await sql.end()
}
const open = () => {
  const county = { code: '410523' as DivisionCode, name: 'c', sponsorUnit: 's', filingNumber: 'f' }
  const log = lineLog(systemClock, () => undefined)
  return openVillage({ database, photoFolder, keys: TEST_KEYS, county, demo: false, log })
}
const dropCounty = () => owner(`drop schema if exists ${schemaName} cascade`)

afterAll(async () => {
  const role = runtimeRoleOf(schemaName)
  await owner(`drop schema if exists ${schemaName} cascade; drop owned by ${role}; drop role ${role}`)
  rmSync(folder, { recursive: true })
})

describe('a county on a PostgreSQL server', () => {
  it('is backed up while it serves, and restored whole: people, photos, and a ledger that recomputes', async () => {
    const serving = await open()
    await fillCounty(serving.host.village)
    await putPhoto(serving.host.village)
    const homes = await homesOf(serving.host.village)
    await takeBackup(places, backup, systemClock.now())
    await expect(restoreBackup(places, backup, true)).rejects.toThrow('A server of this county is running')
    await serving.close()

    await expect(restoreBackup(places, backup, false)).rejects.toThrow('The county is not empty')
    await dropCounty()
    rmSync(photoFolder, { recursive: true })
    const { villages, entries } = await restoreBackup(places, backup, false)
    expect({ villages, entries: entries > 0 }).toEqual({ villages: 1, entries: true })

    const again = await open()
    expect(await homesOf(again.host.village)).toEqual(homes)
    expect(await again.host.village.photoStore.get(PHOTO)).toEqual(new Uint8Array([1, 2, 3]))
    // The runtime still may not touch the ledger.
    await expect(again.host.village.db.execute('delete from ledger_entry')).rejects.toThrow()
    await again.close()
  })

  it('stays as it was where a backup is not what was written, or does not fit', async () => {
    const dump = join(backup, 'database.dump')
    const whole = readFileSync(dump)
    writeFileSync(dump, 'x')
    await expect(restoreBackup(places, backup, true)).rejects.toThrow(
      'database.dump of the backup is missing or was changed',
    )
    writeFileSync(dump, whole)
    await expect(restoreBackup({ ...places, county: '410522' }, backup, true)).rejects.toThrow(
      'is of 410523, not of 410522',
    )

    const manifest = join(backup, 'manifest.json')
    const written = readFileSync(manifest, 'utf8')
    const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
    writeFileSync(dump, 'no dump')
    writeFileSync(manifest, written.replace(hash(whole), hash('no dump')))
    await expect(restoreBackup(places, backup, true)).rejects.toThrow('pg_restore failed')
    const kept = await open()
    expect((await homesOf(kept.host.village)).length).toBeGreaterThan(0)
    expect(await kept.host.village.photoStore.get(PHOTO)).toEqual(new Uint8Array([1, 2, 3]))
    await kept.close()
    expect(readdirSync(folder).toSorted()).toEqual(['backup', 'photos'])
  })
})
