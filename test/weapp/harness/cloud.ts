import { join } from 'node:path'
import { ROOT } from '../../support/root'
import type { CallFunction } from './weapp-phone'

interface BuiltFunction {
  main(event: unknown): Promise<unknown>
}

/** A cloud as the platform runs it: the built functions in one process, the caller in the environment of each call. */
export interface Cloud {
  /** The calls of one phone. */
  of(openid: string): CallFunction
}

const COUNTY = {
  COUNTY_CODE: '410523',
  COUNTY_NAME: '汤阴县',
  SPONSOR_UNIT: '汤阴县精神文明建设指导委员会办公室',
  FILING_NUMBER: '豫ICP备00000000号',
}

/** Starts the functions of `dist/cloudfunctions` on a database. */
export function openCloud(databaseUrl: string): Cloud {
  Object.assign(process.env, COUNTY, { DATABASE_URL: databaseUrl })
  const built = (name: string): BuiltFunction => require(join(ROOT, 'dist/cloudfunctions', name, 'index.js'))
  return {
    of: (openid) => (name, data) => {
      Object.assign(process.env, { WX_CONTEXT_KEYS: 'WX_OPENID,SOURCE', WX_OPENID: openid, SOURCE: 'wx_client' })
      return built(name).main(data)
    },
  }
}
