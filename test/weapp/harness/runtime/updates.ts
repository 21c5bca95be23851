import { loud } from './loud'

type Told = () => void

const ready = new Set<Told>()
let applied = false

/** A newer version has arrived; whether it was taken is known afterwards. */
export const updateReady = (): void => {
  for (const told of ready) told()
}
export const updateApplied = (): boolean => applied

export const getUpdateManager = () =>
  loud('UpdateManager', {
    onCheckForUpdate: () => undefined,
    onUpdateFailed: () => undefined,
    onUpdateReady: (told: Told) => void ready.add(told),
    applyUpdate: () => {
      applied = true
    },
  })
