import type { HoldsOpenApi } from './open-api'
import type { FilesOfSdk } from './sdk-cloud-storage'

/** As much of the platform's SDK as is used. */
export interface WeChatSdk extends FilesOfSdk, HoldsOpenApi {
  readonly DYNAMIC_CURRENT_ENV: symbol
  init(options: { env: symbol }): void
}

let loaded: Promise<WeChatSdk> | undefined

async function load(): Promise<WeChatSdk> {
  const { default: cloud } = await import('wx-server-sdk')
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
  return cloud
}

/** The SDK takes a quarter of a second to load: only when it is used, and once. */
export function loadSdk(): Promise<WeChatSdk> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}
