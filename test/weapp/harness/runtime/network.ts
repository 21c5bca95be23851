type Told = (status: { isConnected: boolean; networkType: string }) => void

const listeners = new Set<Told>()

export const networkType = (): string => (navigator.onLine ? 'wifi' : 'none')

const tell = (): void => {
  for (const told of listeners) told({ isConnected: navigator.onLine, networkType: networkType() })
}
window.addEventListener('online', tell)
window.addEventListener('offline', tell)

/** @throws Error as the platform words it where there is no network */
export function mustBeOnline(call: string): void {
  if (!navigator.onLine) throw new Error(`${call}:fail request:fail`)
}

/** Who wants to know when the phone loses its network and has it again. */
export const network = {
  on: (told: Told): void => {
    listeners.add(told)
  },
  off: (told?: Told): void => {
    if (told) listeners.delete(told)
    else listeners.clear()
  },
}
