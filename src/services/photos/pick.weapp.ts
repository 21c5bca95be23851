import Taro from '@tarojs/taro'
import { NotAllowed } from '../not-allowed'
import { wasRefused } from '../refused-by-person.weapp'
import type { PickPhotos } from './photo.types'
import { PhotoUnreadable } from './photo-unreadable'
import { toJpeg } from './to-jpeg.weapp'

/** The platform's chooser, compressed. Throws PhotoUnreadable when none of the files is a picture. */
export const pickPhotos: PickPhotos = async (count) => {
  const files = await choose(count)
  const photos = await Promise.allSettled(files.map(({ tempFilePath, size }) => toJpeg(tempFilePath, size)))
  const read = photos.flatMap((photo) => (photo.status === 'fulfilled' ? [{ path: photo.value }] : []))
  if (files.length > 0 && read.length === 0) throw new PhotoUnreadable()
  return read
}

async function choose(count: number) {
  try {
    return (await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] })).tempFiles
  } catch (error) {
    if (wasRefused(error)) throw new NotAllowed('photos')
    // Closing the chooser arrives here as a failure, too.
    return []
  }
}
