import Taro from '@tarojs/taro'
import { NotAllowed } from './not-allowed'
import { wasRefused } from './refused-by-person.weapp'
import type { SavePicture } from './save-picture.types'

/** Into the album; once refused, the platform does not ask again by itself: the page offers its settings (open-settings). */
export const savePicture: SavePicture = async (filePath) => {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath })
    return 'saved'
  } catch (error) {
    if (!wasRefused(error)) return 'closed'
    throw new NotAllowed('album')
  }
}
