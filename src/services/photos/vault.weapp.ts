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

/** Files beside the mini-program; a temporary file of the chooser does not outlive it. */
export const vault: Vault = {
  put: async ({ path }) => {
    if (!isHere(folder())) files().mkdirSync(folder(), true)
    const name = `${newIntentId()}.jpg`
    files().copyFileSync(path, pathOf(name))
    return name
  },
  open: async (name) => (isHere(pathOf(name)) ? pathOf(name) : undefined),
  drop: async (name) => files().unlinkSync(pathOf(name)),
  names: async () => (isHere(folder()) ? files().readdirSync(folder()) : []),
  isHere,
}
