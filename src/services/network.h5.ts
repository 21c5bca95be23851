import type { OnNetworkBack } from './network.types'

export const onNetworkBack: OnNetworkBack = (listener) => {
  window.addEventListener('online', listener)
  return () => window.removeEventListener('online', listener)
}
