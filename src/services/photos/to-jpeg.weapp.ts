import Taro from '@tarojs/taro'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { PhotoUnreadable } from './photo-unreadable'
import { newFile } from './vault.weapp'

/** Ever coarser, until it is small enough. */
const QUALITIES = [80, 60, 40]
const LONGEST_SIDE = 2000
const QUALITY = 0.88

const files = () => Taro.getFileSystemManager()

function read(filePath: string, length: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    files().readFile({
      filePath,
      position: 0,
      length,
      success: ({ data }) => (typeof data === 'string' ? reject(new PhotoUnreadable()) : resolve(new Uint8Array(data))),
      fail: () => reject(new PhotoUnreadable()),
    })
  })
}

async function isJpeg(path: string): Promise<boolean> {
  const [first, second] = await read(path, 2)
  return first === 0xff && second === 0xd8
}

function sizeOf(path: string): number {
  const stats = files().statSync(path)
  return Array.isArray(stats) ? Number.POSITIVE_INFINITY : stats.size
}

async function smaller(src: string): Promise<string> {
  for (const quality of QUALITIES) {
    const { tempFilePath } = await Taro.compressImage({ src, quality })
    if (sizeOf(tempFilePath) <= LIMITS.photoBytes) return tempFilePath
  }
  throw new PhotoUnreadable()
}

interface Pen {
  fillStyle: unknown
  fillRect(x: number, y: number, width: number, height: number): void
  drawImage(image: object, x: number, y: number, width: number, height: number): void
}
interface Encoder {
  toDataURL(type: string, quality: number): string
}
const isPen = (context: object): context is Pen => 'drawImage' in context
const isEncoder = (canvas: object): canvas is Encoder => 'toDataURL' in canvas

async function redrawn(path: string): Promise<string> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d' })
  const image = canvas.createImage()
  await new Promise<void>((resolve, reject) => {
    image.onload = () => resolve()
    image.onerror = () => reject(new PhotoUnreadable())
    image.src = path
  })
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height))
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  const pen = canvas.getContext('2d')
  if (!isPen(pen) || !isEncoder(canvas)) throw new PhotoUnreadable()
  // What was transparent would turn black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const [, base64 = ''] = canvas.toDataURL('image/jpeg', QUALITY).split(',')
  const filePath = newFile()
  files().writeFileSync(filePath, base64, 'base64')
  return filePath
}

/**
 * The picture as a JPEG that the server takes: a JPEG within the size limit as it is, a larger one compressed, anything
 * else (a PNG of the screen) redrawn. Throws PhotoUnreadable.
 */
export async function toJpeg(path: string, size: number): Promise<string> {
  try {
    if (!(await isJpeg(path))) return await redrawn(path)
    return size <= LIMITS.photoBytes ? path : await smaller(path)
  } catch {
    throw new PhotoUnreadable()
  }
}
