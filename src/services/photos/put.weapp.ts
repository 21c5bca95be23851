import Taro from '@tarojs/taro'
import type { IntentId } from '../../../cloudfunctions/contract/ids'
import { api } from '../api'
import { CallFailed } from '../call-failed'
import { failureOf } from '../failure-of'
import { cloud } from '../transport/cloud.weapp'
import { newIntentId } from '../uuid'
import { type LocalPhoto, PHOTO_TIMEOUT_MS, type PutPhoto } from './photo.types'
import { PhotoUnreadable } from './photo-unreadable'
import { readReceipt } from './read-receipt'

const host = process.env.HOST_URL ?? ''

const offline = () => {
  throw new CallFailed({ code: 'OFFLINE' })
}

function readFile(filePath: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => (typeof data === 'string' ? reject(new PhotoUnreadable()) : resolve(data)),
      fail: () => reject(new PhotoUnreadable()),
    })
  })
}

async function putToHost(path: string, photo: LocalPhoto): Promise<void> {
  const data = await readFile(photo.path)
  const header = { 'content-type': 'image/jpeg' }
  const url = host + path
  const asked = Taro.request({ url, method: 'PUT', data, header, timeout: PHOTO_TIMEOUT_MS })
  readReceipt((await asked.catch(offline)).data)
}

/** Files that lie in the cloud and that the village has not said to have, by ticket: they are not sent twice. */
const lying = new Map<string, { fileId: string; intent: IntentId }>()

async function putToCloud(ticket: string, cloudPath: string, photo: LocalPhoto): Promise<void> {
  const laid = lying.get(ticket) ?? {
    fileId: (await cloud().uploadFile({ cloudPath, filePath: photo.path }).catch(offline)).fileID,
    intent: newIntentId(),
  }
  lying.set(ticket, laid)
  try {
    await api.photos.receiveUploaded.mutate({ ticket, fileId: laid.fileId }, { context: { intent: laid.intent } })
    lying.delete(ticket)
  } catch (error) {
    // What may succeed unchanged is asked again under the same intent; else the file is laid there anew.
    if (failureOf(error)?.retryable !== true) lying.delete(ticket)
    throw error
  }
}

/** To the cloud's storage, or to the host, as the ticket says. */
export const putPhoto: PutPhoto = ({ ticket, upload }, photo) =>
  upload.kind === 'cloud' ? putToCloud(ticket, upload.cloudPath, photo) : putToHost(upload.path, photo)
