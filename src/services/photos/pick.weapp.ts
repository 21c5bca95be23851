import Taro from '@tarojs/taro'
import { NotAllowed } from '../not-allowed'
import { wasRefused } from '../refused-by-person'
import type { PickPhotos } from './photo.types'

/** The platform's chooser, compressed: it gives JPEG for photos of the camera. */
export const pickPhotos: PickPhotos = async (count) => {
  try {
    const chosen = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] })
    return chosen.tempFiles.map((file) => ({ path: file.tempFilePath }))
  } catch (error) {
    if (wasRefused(error)) throw new NotAllowed('photos')
    // Closing the chooser arrives here as a failure, too.
    return []
  }
}
