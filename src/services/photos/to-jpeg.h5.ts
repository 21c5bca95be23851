import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { PhotoUnreadable } from './photo-unreadable'

const LONGEST_SIDE = 3000
const QUALITY = 0.88

async function isJpeg(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return first === 0xff && second === 0xd8
}

function decode(file: Blob): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    const url = URL.createObjectURL(file)
    const settle = (then: () => void) => {
      URL.revokeObjectURL(url)
      then()
    }
    image.onload = () => settle(() => resolve(image))
    image.onerror = () => settle(() => reject(new PhotoUnreadable()))
    image.src = url
  })
}

function redraw(image: HTMLImageElement): Promise<Blob> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  const pen = canvas.getContext('2d')
  if (pen === null) return Promise.reject(new PhotoUnreadable())
  // What was transparent would turn black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new PhotoUnreadable()) : resolve(blob)), 'image/jpeg', QUALITY)
  })
}

/**
 * The picture as a JPEG that the server takes: a JPEG within the size limit as it is, anything else that the browser
 * can read (PNG, WebP, HEIC on some phones) redrawn. Throws PhotoUnreadable.
 */
export async function toJpeg(file: Blob): Promise<Blob> {
  if (file.size <= LIMITS.photoBytes && (await isJpeg(file))) return file
  return redraw(await decode(file))
}
