import Taro from '@tarojs/taro'
import { newIntentId } from '../uuid'
import type { Vault } from './vault.types'

const folder = () => `${Taro.env.USER_DATA_PATH}/photos`
const pathOf = (name: string) => `${folder()}/${name}`
const files = () => Taro.getFileSystemManager()

function isHere(path: string): boolean {
  try {
    files().accessSync(path)
    return true
  } catch {
    return false
  }
}

/** A path for a new picture among those that are kept. */
export function newFile(): string {
  if (!isHere(folder())) files().mkdirSync(folder(), true)
  return pathOf(`${newIntentId()}.jpg`)
}

/** Files beside the mini-program; a temporary file of the chooser does not outlive it. */
export const vault: Vault = {
  put: async ({ path }) => {
    const file = newFile()
    files().copyFileSync(path, file)
    return file.slice(pathOf('').length)
  },
  open: async (name) => (isHere(pathOf(name)) ? pathOf(name) : undefined),
  drop: async (name) => files().unlinkSync(pathOf(name)),
  names: async () => (isHere(folder()) ? files().readdirSync(folder()) : []),
  isHere,
}
