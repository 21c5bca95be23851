import { Canvas, Image, View } from '@tarojs/components'
import Taro, { useReady } from '@tarojs/taro'
import { useState } from 'react'
import { drawPoster, type Pen, POSTER } from './draw-poster'
import './poster.scss'
import type { PosterPictureProps } from './poster-picture.types'

const ID = 'poster-canvas'

const isCanvas = (node: object): node is Taro.Canvas => 'getContext' in node

const isPen = (context: object): context is Pen => 'fillText' in context

function findCanvas(): Promise<Taro.Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .node((found) => (found && isCanvas(found.node) ? resolve(found.node) : reject(new Error('no canvas'))))
      .exec()
  })
}

async function drawn(content: PosterPictureProps['content']): Promise<string> {
  const canvas = await findCanvas()
  Object.assign(canvas, POSTER)
  const pen = canvas.getContext('2d')
  if (!isPen(pen)) throw new Error('no pen')
  drawPoster(pen, content)
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
