import { resolve } from 'node:path'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import type { VillageConfig } from '../../cloudfunctions/host/open-village'
import type { ListenConfig } from '../../cloudfunctions/host/start-host'
import { schemaOfCounty } from '../../cloudfunctions/platform/db/names'
import { readEnv } from '../../cloudfunctions/platform/env'
import { ServerEnv } from '../../cloudfunctions/platform/server-env'

export type ServerOptions = Omit<VillageConfig, 'log'> &
  Required<Omit<ListenConfig, 'metricsPort'>> &
  Pick<ListenConfig, 'metricsPort'>

const SECOND_MS = 1000

/** What a county's own server is started with: the environment and nothing else. @throws EnvironmentFault */
export function readServerOptions(root: string, source: Readonly<Record<string, string | undefined>>): ServerOptions {
  const env = readEnv(ServerEnv, source)
  return {
    database: { kind: 'postgres', url: env.DATABASE_URL, schemaName: schemaOfCounty(env.COUNTY_CODE) },
    county: {
      code: env.COUNTY_CODE as DivisionCode,
      name: env.COUNTY_NAME,
      sponsorUnit: env.SPONSOR_UNIT,
      filingNumber: env.FILING_NUMBER,
    },
    keys: env.CERTIFICATE_KEYS,
    photoFolder: env.PHOTO_FOLDER,
    demo: false,
    network: { publicOrigin: env.PUBLIC_ORIGIN, trustedProxies: env.TRUSTED_PROXIES },
    lifetime: { days: env.SESSION_DAYS, idleMinutes: env.SESSION_IDLE_MINUTES },
    appFolder: resolve(root, env.APP_FOLDER),
    address: env.HOST,
    port: env.PORT,
    drainMs: env.DRAIN_SECONDS * SECOND_MS,
    metricsPort: env.METRICS_PORT,
    slowQueryMs: env.SLOW_QUERY_MS,
  }
}
