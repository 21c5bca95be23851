import { type Asked, answering } from './answer'
import { fromBase64 } from './base64'
import { chosenFiles } from './choose-files'
import { fileManager, fileOf, keepFile, pictureOf, USER_DATA_PATH } from './files'
import { loud } from './loud'
import { answers, needsPrivacy } from './person'

interface Chosen extends Asked {
  count: number
}

interface Read extends Asked {
  filePath: string
  position?: number
  length?: number
}

/** A picture of the phone as the browser draws it. @throws Error when it is none */
async function load(path: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = pictureOf(path)
  await image.decode()
  return image
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): string {
  return keepFile(fromBase64(canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? ''))
}

const PERCENT = 100

async function compressImage({ src, quality = 80 }: Asked & { src: string; quality?: number }) {
  const image = await load(src)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight })
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return { tempFilePath: jpegOf(canvas, quality / PERCENT) }
}

/** The browser's own canvas; its pictures are named as the phone names files. */
function createOffscreenCanvas() {
  const createImage = (): HTMLImageElement => {
    const image = new Image()
    const set = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')?.set
    Object.defineProperty(image, 'src', { set: (path: string) => set?.call(image, pictureOf(path)) })
    return image
  }
  return Object.assign(document.createElement('canvas'), { createImage })
}

async function chooseMedia({ count }: Chosen) {
  await needsPrivacy('chooseMedia')
  const chosen = (await chosenFiles()).slice(0, count)
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
      readFile: answering('readFile', ({ filePath, position = 0, length }: Read) => {
        const bytes = fileOf(filePath)
        return { data: bytes.slice(position, length === undefined ? undefined : position + length).buffer }
      }),
    }),
  saveImageToPhotosAlbum: answering('saveImageToPhotosAlbum', async ({ filePath }: Asked & { filePath: string }) => {
    await needsPrivacy('saveImageToPhotosAlbum')
    if (answers.album === 'refused') throw new Error('saveImageToPhotosAlbum:fail auth deny')
    fileOf(filePath)
  }),
  canvasToTempFilePath: answering('canvasToTempFilePath', ({ canvas }: Asked & { canvas: HTMLCanvasElement }) => ({
    tempFilePath: jpegOf(canvas, 1),
  })),
  compressImage: answering('compressImage', compressImage),
  createOffscreenCanvas,
}
