const { TestEnvironment } = require('jest-environment-node')

/*
 * Opening PGlite and loading the migrated template takes a second, and nearly every file of tests wants it: so a worker keeps
 * one, outside of what Jest makes anew for each file, and a file begins with empty tables as every test does.
 */

/** What is deleted leaves its room behind: after so many files a new one is quicker than to tidy up. */
const FILES_AT_MOST = 8

const kept = { files: 0, client: undefined }

/** Whether nothing of the file before is left hanging in it. */
async function answers(client) {
  if (client.closed) return false
  try {
    await client.exec('select 1')
    return true
  } catch {
    return false
  }
}

/** The worker's PGlite; `load` brings the template for a new one. */
async function pgliteOfWorker(load) {
  kept.files += 1
  if (kept.client && kept.files <= FILES_AT_MOST && (await answers(kept.client))) return kept.client
  const before = kept.client
  kept.client = undefined
  if (before && !before.closed) await before.close()
  const { PGlite } = require('@electric-sql/pglite')
  kept.client = await PGlite.create({ loadDataDir: await load() })
  kept.files = 1
  return kept.client
}

module.exports = class DatabaseEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.pgliteOfWorker = pgliteOfWorker
  }
}
