import { type Asked, answering } from './answer'
import { fromBase64 } from './base64'
import { fileManager, fileOf, keepFile, USER_DATA_PATH } from './files'
import { loud } from './loud'

interface Chosen extends Asked {
  count: number
}

/** The chooser of the phone; the test lays the photos in. */
function choosePhotos(): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  return new Promise((resolve, reject) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => reject(new Error('cancel')))
    input.click()
  })
}

async function chooseMedia({ count }: Chosen) {
  const chosen = (await choosePhotos()).slice(0, count)
  const bytes = await Promise.all(chosen.map(async (file) => new Uint8Array(await file.arrayBuffer())))
  const tempFiles = bytes.map((data) => ({ tempFilePath: keepFile(data), size: data.length, fileType: 'image' }))
  return { type: 'image', tempFiles }
}

interface Request extends Asked {
  url: string
  method: string
  data?: ArrayBuffer | string
  header?: Record<string, string>
}

async function request({ url, method, data, header }: Request) {
  const answer = await fetch(url, { method, headers: header ?? {}, ...(data === undefined ? {} : { body: data }) })
  const text = await answer.text()
  return { statusCode: answer.status, header: {}, data: text === '' ? '' : JSON.parse(text) }
}

export const files = {
  chooseMedia: answering('chooseMedia', chooseMedia),
  request: answering('request', request),
  previewImage: answering('previewImage', () => undefined),
  env: { USER_DATA_PATH },
  getFileSystemManager: () =>
    loud('FileSystemManager', {
      ...fileManager,
      readFile: answering('readFile', ({ filePath }: Asked & { filePath: string }) => ({
        data: new Uint8Array(fileOf(filePath)).buffer,
      })),
    }),
  saveImageToPhotosAlbum: answering('saveImageToPhotosAlbum', ({ filePath }: Asked & { filePath: string }) => {
    fileOf(filePath)
  }),
  canvasToTempFilePath: answering('canvasToTempFilePath', ({ canvas }: Asked & { canvas: HTMLCanvasElement }) => ({
    tempFilePath: keepFile(fromBase64(canvas.toDataURL('image/jpeg').split(',')[1] ?? '')),
  })),
}
