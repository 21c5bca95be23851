import { compose } from '../../cloudfunctions/compose'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import { buildServer } from '../../cloudfunctions/host/server'
import { sessionsIn } from '../../cloudfunctions/host/sessions'
import { systemClock } from '../../cloudfunctions/platform/clock'
import { openPostgres } from '../../cloudfunctions/platform/db/open-postgres'
import { lineLog } from '../../cloudfunctions/platform/log'
import { noPhotoStore } from '../../cloudfunctions/platform/photos/no-photo-store'
import { makeSigningKey, signingKeys } from '../../cloudfunctions/platform/signing-keys'
import { EMPTY_ROUTE } from './host-process'

/** Serves one county and one empty route on a free port, until the parent lets go. Log lines are made and dropped. */
async function main(): Promise<void> {
  const [url, schemaName] = process.argv.slice(2)
  if (!url || !schemaName) throw new Error('needs the address of a database and a schema')
  const { db, close } = await openPostgres({ kind: 'postgres', url, schemaName })
  const county = { code: '410523' as DivisionCode, name: '汤阴县', sponsorUnit: '—', filingNumber: '—' }
  const log = lineLog(systemClock, (line) => void JSON.stringify(line))
  const platform = {
    db,
    clock: systemClock,
    photoStore: noPhotoStore,
    subscribeMessages: null,
    wechat: null,
    keys: signingKeys({ keys: [await makeSigningKey('bench')] }),
    log,
    county,
    demo: false,
  }
  const village = compose(platform)
  const host = { village, sessions: sessionsIn(db, systemClock), secureCookies: false, demo: null }
  const app = buildServer(host, '/nonexistent')
  app.get(EMPTY_ROUTE, async () => ({ ok: true }))
  await app.listen({ host: '127.0.0.1', port: 0 })
  process.once('disconnect', async () => {
    await app.close()
    await close()
  })
  const address = app.server.address()
  if (address !== null && typeof address !== 'string') process.send?.(address.port)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
