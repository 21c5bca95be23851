import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** No sandbox as root, and none of the traffic that a browser makes on its own. */
const ARGS = [
  '--no-sandbox',
  '--lang=zh-CN',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium of CHROMIUM_PATH or of the search path. @throws Error that says what to install */
export function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const found = [process.env.CHROMIUM_PATH ?? '', ...places].find((path) => path !== '' && isExecutable(path))
  if (!found) throw new Error('No Chromium: install the package "chromium", or say where it is in CHROMIUM_PATH')
  return found
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: ARGS })
