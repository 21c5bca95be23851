import type { PgliteConfig } from './open-pglite'
import type { PostgresConfig } from './open-postgres'
import type { OpenedDatabase } from './opened'

export type DatabaseConfig = PgliteConfig | PostgresConfig

/** Opens a county's database, migrated; only the driver that is used is loaded. */
export async function openDatabase(config: DatabaseConfig): Promise<OpenedDatabase> {
  switch (config.kind) {
    case 'pglite':
      return (await import('./open-pglite')).openPglite(config)
    case 'postgres':
      return (await import('./open-postgres')).openPostgres(config)
  }
}
