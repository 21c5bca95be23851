import Taro from '@tarojs/taro'
import { CallFailed } from '../call-failed'
import { PHOTO_TIMEOUT_MS, type PutPhoto } from './photo.types'
import { PhotoUnreadable } from './photo-unreadable'
import { readReceipt } from './read-receipt'

const host = process.env.HOST_URL ?? ''

/** Bytes cannot pass a cloud function: they need a host. Without one a deed is sent without photos. */
export const canSendPhotos = () => host !== ''

function readFile(filePath: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => (typeof data === 'string' ? reject(new PhotoUnreadable()) : resolve(data)),
      fail: () => reject(new PhotoUnreadable()),
    })
  })
}

export const putPhoto: PutPhoto = async (uploadPath, photo) => {
  const data = await readFile(photo.path)
  const header = { 'content-type': 'image/jpeg' }
  const answer = await Taro.request({
    url: host + uploadPath,
    method: 'PUT',
    data,
    header,
    timeout: PHOTO_TIMEOUT_MS,
  }).catch(() => {
    throw new CallFailed({ code: 'OFFLINE' })
  })
  readReceipt(answer.data)
}
