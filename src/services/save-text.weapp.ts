import Taro from '@tarojs/taro'
import type { SaveText } from './save-text.types'

/** Written beside the mini-program and handed to a chat of the person's choice, their own among them; else copied. */
export const saveText: SaveText = async (name, text) => {
  try {
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return 'saved'
  } catch {
    await Taro.setClipboardData({ data: text })
    return 'copied'
  }
}
