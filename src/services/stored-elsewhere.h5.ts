/** Tells when another tab of the browser has kept something under `key`. */
export function onStoredElsewhere(key: string, tell: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key) tell()
  })
}
