import { Canvas, Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import './drawn-picture.scss'
import type { Drawing, DrawnPictureProps } from './drawn-picture.types'
import type { Pen } from './pen'

const ID = 'drawn-picture'

const isCanvas = (node: object): node is Taro.Canvas => 'getContext' in node

type PicturePen = Pen & { drawImage(image: Taro.Image, x: number, y: number, width: number, height: number): void }

const isPen = (context: object): context is PicturePen => 'fillText' in context && 'drawImage' in context

function findCanvas(): Promise<Taro.Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .node((found) => (found && isCanvas(found.node) ? resolve(found.node) : reject(new Error('no canvas'))))
      .exec()
  })
}

function loaded(canvas: Taro.Canvas, src: string): Promise<Taro.Image> {
  return new Promise((resolve, reject) => {
    const image = canvas.createImage()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('no picture'))
    image.src = src
  })
}

/** What is laid over; where it does not load, what was drawn stays. */
async function layOver(canvas: Taro.Canvas, pen: PicturePen, { src, square }: NonNullable<Drawing['over']>) {
  const image = await loaded(canvas, src).catch(() => null)
  if (image) pen.drawImage(image, square.left, square.top, square.size, square.size)
}

async function drawn({ width, height, draw, over }: Drawing): Promise<string> {
  const canvas = await findCanvas()
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (!isPen(pen)) throw new Error('no pen')
  draw(pen)
  if (over) await layOver(canvas, pen, over)
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, canvasId: ID, fileType: 'jpg' })
  return tempFilePath
}

/** Drawn where nobody looks and shown as a picture, which the platform's own long press saves or sends. */
export function DrawnPicture({ drawing, label, onDrawn, onFailed }: DrawnPictureProps) {
  const [src, setSrc] = useState<string>()
  // The page has long been ready when what is drawn was asked for first; the canvas stands once it was sent to the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew for another picture only
  useEffect(() => {
    const draw = () =>
      drawn(drawing)
        .then((path) => {
          setSrc(path)
          onDrawn?.(path)
        })
        .catch(() => onFailed?.())
    Taro.nextTick(draw)
  }, [drawing.key])
  const size = { width: `${drawing.width}px`, height: `${drawing.height}px` }
  return (
    <View>
      <Canvas type="2d" id={ID} canvasId={ID} className="yx-drawn__canvas" style={size} aria-hidden />
      {src !== undefined && (
        <Image className="yx-drawn" src={src} mode="widthFix" showMenuByLongpress aria-role="img" aria-label={label} />
      )}
    </View>
  )
}
