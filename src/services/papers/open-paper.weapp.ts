import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { PhotoId } from '../../../cloudfunctions/contract/ids'
import { CallFailed } from '../call-failed'
import { photoLink } from '../photos/photo-links'
import type { OpenPaper } from './paper-file.types'

const host = process.env.HOST_URL ?? ''

/** The platform's own reader, with a link of a few minutes asked for with the reader's rights. */
export const openPaper: OpenPaper = async ({ photoId }) => {
  const url = await photoLink(v.parse(PhotoId, photoId))
  if (url === null) throw new CallFailed({ code: 'BAD_ANSWER' })
  const address = url.startsWith('/') ? host + url : url
  try {
    const { tempFilePath } = await Taro.downloadFile({ url: address })
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
  } catch {
    throw new CallFailed({ code: 'OFFLINE' })
  }
}
