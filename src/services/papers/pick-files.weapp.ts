import Taro from '@tarojs/taro'
import { NotAllowed } from '../not-allowed'
import { wasRefused } from '../refused-by-person.weapp'
import type { PickFiles } from './paper-file.types'

/** A file out of a chat: the platform opens no other place. */
export const pickFiles: PickFiles = async (count) => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count, type: 'file', extension: ['pdf'] })
    return tempFiles.map(({ path, name, size }) => ({ path, name, size }))
  } catch (error) {
    if (wasRefused(error)) throw new NotAllowed('photos')
    // Closing the chooser arrives here as a failure, too.
    return []
  }
}
