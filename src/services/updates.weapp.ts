import Taro from '@tarojs/taro'
import { flushDrafts } from './drafts'
import type { WatchUpdates } from './updates.types'

/** The platform fetches the newer version; it is taken at once when the person agrees, else at the next start. */
export const watchUpdates: WatchUpdates = (ask) => {
  if (typeof Taro.getUpdateManager !== 'function') return
  const manager = Taro.getUpdateManager()
  manager.onUpdateReady(async () => {
    if (!(await ask())) return
    flushDrafts()
    manager.applyUpdate()
  })
}
