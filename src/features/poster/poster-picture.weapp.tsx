import { Canvas, Image, View } from '@tarojs/components'
import Taro, { useReady } from '@tarojs/taro'
import { useState } from 'react'
import { CODE_PLACE, drawPoster, type Pen, POSTER } from './draw-poster'
import './poster.scss'
import type { PosterPictureProps } from './poster-picture.types'

const ID = 'poster-canvas'

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

/** The page's own code; where it does not load, what was drawn of the address stays. */
async function drawPageCode(canvas: Taro.Canvas, pen: PicturePen, src: string): Promise<void> {
  const { left, top, size } = CODE_PLACE
  const image = await loaded(canvas, src).catch(() => null)
  if (image) pen.drawImage(image, left, top, size, size)
}

async function drawn(content: PosterPictureProps['content']): Promise<string> {
  const canvas = await findCanvas()
  Object.assign(canvas, POSTER)
  const pen = canvas.getContext('2d')
  if (!isPen(pen)) throw new Error('no pen')
  drawPoster(pen, content)
  if (content.pageCode !== null) await drawPageCode(canvas, pen, content.pageCode)
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, canvasId: ID, fileType: 'jpg' })
  return tempFilePath
}

/** Drawn where nobody looks and shown as a picture, which the platform's own long press saves or sends. */
export function PosterPicture({ content, label, onDrawn, onFailed }: PosterPictureProps) {
  const [src, setSrc] = useState<string>()
  useReady(() => {
    drawn(content)
      .then((path) => {
        setSrc(path)
        onDrawn(path)
      })
      .catch(onFailed)
  })
  return (
    <View>
      <Canvas type="2d" id={ID} canvasId={ID} className="poster-canvas" aria-hidden />
      {src !== undefined && (
        <Image
          className="poster-picture"
          src={src}
          mode="widthFix"
          showMenuByLongpress
          aria-role="img"
          aria-label={label}
        />
      )}
    </View>
  )
}
