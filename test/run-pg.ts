import { dropTestSchemas } from './support/database/postgres'
import { startCluster } from './support/postgres/cluster'
import { runJest } from './support/run-jest'

/** Histories a property: enough to see that the statements hold on the other database too. */
const PROPERTY_RUNS = process.env.PROPERTY_RUNS ?? '3'

/** The server's tests on PostgreSQL: that of DATABASE_URL, or a throw-away one from installed binaries. */
async function main(): Promise<void> {
  const given = process.env.DATABASE_URL || undefined
  const cluster = given === undefined ? await startCluster() : undefined
  const url = given ?? cluster?.url ?? ''
  const run = `${process.pid}`
  try {
    const { failed } = await runJest('server', { env: { TEST_DATABASE_URL: url, TEST_RUN: run, PROPERTY_RUNS } })
    process.exitCode = failed === 0 ? 0 : 1
  } finally {
    await dropTestSchemas(url, run)
    await cluster?.remove()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
