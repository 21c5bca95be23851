import { type Asked, answering } from './answer'
import { toBase64 } from './base64'
import { fileOf } from './files'
import { loud } from './loud'
import { mustBeOnline } from './network'
import { underWay } from './under-way'

interface Called extends Asked {
  name: string
  data: unknown
}

interface Uploaded extends Asked {
  cloudPath: string
  filePath: string
}

declare global {
  interface Window {
    /** Carries a call to the built function; the test stands on the other side. */
    callFunction(name: string, data: unknown): Promise<unknown>
    /** Puts a file, in base 64, into the cloud's storage; answers the platform's name of it. */
    storeFile(cloudPath: string, bytes: string): Promise<string>
    /** Addresses of files of the cloud's storage, by the platform's names of them. */
    linkFiles(fileIds: string[]): Promise<Record<string, string>>
  }
}

/** The platform carries no more text than this in one answer of a function. */
const ANSWER_LIMIT = 102_400

async function callFunction({ name, data }: Called) {
  mustBeOnline('callFunction')
  const result = await underWay(window.callFunction(name, JSON.parse(JSON.stringify(data))))
  mustBeOnline('callFunction')
  const bytes = new TextEncoder().encode(JSON.stringify(result)).length
  if (bytes > ANSWER_LIMIT) throw new Error(`callFunction:fail an answer of ${bytes} bytes`)
  return { result, requestID: '' }
}

async function uploadFile({ cloudPath, filePath }: Uploaded) {
  mustBeOnline('uploadFile')
  const fileID = await underWay(window.storeFile(cloudPath, toBase64(fileOf(filePath))))
  mustBeOnline('uploadFile')
  return { fileID, statusCode: 200 }
}

async function getTempFileURL({ fileList }: Asked & { fileList: string[] }) {
  mustBeOnline('getTempFileURL')
  const links = await underWay(window.linkFiles(fileList))
  const found = (fileID: string) => ({ fileID, tempFileURL: links[fileID] ?? '', status: fileID in links ? 0 : 1 })
  return { fileList: fileList.map(found) }
}

export const cloud = loud('wx.cloud', {
  init: () => undefined,
  callFunction: answering('callFunction', callFunction),
  uploadFile: uploading,
  getTempFileURL: answering('getTempFileURL', getTempFileURL),
})

/** As every upload, it answers through callbacks and hands out a task; without callbacks it is a promise. */
function uploading(asked: Uploaded): unknown {
  const done = answering('uploadFile', uploadFile)(asked)
  const task = { abort: () => undefined, onProgressUpdate: () => undefined }
  return asked.success || asked.fail || asked.complete ? task : done
}
