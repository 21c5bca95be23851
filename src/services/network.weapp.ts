import Taro from '@tarojs/taro'
import type { OnNetworkBack } from './network.types'

const listeners = new Set<() => void>()
let watching = false

export const onNetworkBack: OnNetworkBack = (listener) => {
  if (!watching) {
    Taro.onNetworkStatusChange(({ isConnected }) => {
      if (isConnected) for (const one of [...listeners]) one()
    })
    watching = true
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}
