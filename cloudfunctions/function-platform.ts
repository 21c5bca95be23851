import * as v from 'valibot'
import type { CallResponse } from './contract/envelope'
import type { ErrorCode } from './contract/errors'
import type { DivisionCode } from './contract/ids'
import type { Platform } from './domain/context'
import { callLimits } from './domain/limit-calls'
import { systemClock } from './platform/clock'
import { isTransient } from './platform/db/errors'
import { schemaOfCounty } from './platform/db/names'
import { openPostgres } from './platform/db/open-postgres'
import { CountyEnv, DatabaseEnv, KeysEnv, PhoneEnv, readEnv, StorageEnv } from './platform/env'
import { newId } from './platform/ids'
import { consoleLog, faultFields } from './platform/log'
import { cloudPhotoStore } from './platform/photos/cloud-photo-store'
import { noPhotoStore } from './platform/photos/no-photo-store'
import { signingKeys } from './platform/signing-keys'
import { cloudSubscribeMessages } from './platform/wechat/cloud-subscribe-messages'
import { cloudWeChat } from './platform/wechat/cloud-wechat'
import { loadSdk } from './platform/wechat/load-sdk'
import { isCloud, storageOf } from './platform/wechat/storage-of'

/** An instance of a function answers one call at a time; the second connection is for what outlives a broken one. */
const CONNECTIONS = 2

const FunctionEnv = v.object({
  ...DatabaseEnv.entries,
  ...CountyEnv.entries,
  ...KeysEnv.entries,
  ...PhoneEnv.entries,
  ...StorageEnv.entries,
})

export const functionLog = consoleLog(systemClock)

async function open(): Promise<Platform> {
  const env = readEnv(FunctionEnv)
  const schemaName = schemaOfCounty(env.COUNTY_CODE)
  const storage = storageOf(env)
  const { db } = await openPostgres({ kind: 'postgres', url: env.DATABASE_URL, schemaName, max: CONNECTIONS })
  const county = {
    code: env.COUNTY_CODE as DivisionCode,
    name: env.COUNTY_NAME,
    sponsorUnit: env.SPONSOR_UNIT,
    filingNumber: env.FILING_NUMBER,
  }
  return {
    db,
    clock: systemClock,
    photoStore: storage ? cloudPhotoStore(storage) : noPhotoStore,
    wechat: storage && isCloud(env) ? cloudWeChat(loadSdk, storage) : null,
    subscribeMessages: cloudSubscribeMessages(env.SUBSCRIBE_TEMPLATES ?? {}, loadSdk),
    keys: signingKeys(env.CERTIFICATE_KEYS),
    log: functionLog,
    limits: callLimits(),
    county,
    demo: false,
  }
}

let opened: Promise<Platform> | undefined

/** What this instance stands on, opened at its first call; an opening that failed is tried again at the next. */
function functionPlatform(): Promise<Platform> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

export function refusal(code: ErrorCode, requestId: string = newId()): CallResponse {
  return { ok: false, error: { code, requestId } }
}

/** Runs `work` on the platform; whatever it throws is logged and answered as a code. */
export async function onPlatform(work: (platform: Platform) => Promise<CallResponse>): Promise<CallResponse> {
  try {
    return await work(await functionPlatform())
  } catch (error) {
    const requestId = newId()
    functionLog.error('function failed', { requestId, ...faultFields(error) })
    return refusal(isTransient(error) ? 'BUSY' : 'INTERNAL', requestId)
  }
}
