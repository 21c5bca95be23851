import { useEffect, useState } from 'react'
import { drawPoster, POSTER } from './draw-poster'
import './poster.scss'
import type { PosterPictureProps } from './poster-picture.types'

/** A plain picture: the browser's own long press saves or sends it. */
export function PosterPicture({ content, label, onDrawn, onFailed }: PosterPictureProps) {
  const [src, setSrc] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew for other words only
  useEffect(() => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, POSTER)
    const pen = canvas.getContext('2d')
    if (pen === null) return onFailed()
    drawPoster(pen, content)
    const path = canvas.toDataURL('image/jpeg')
    setSrc(path)
    onDrawn(path)
  }, [JSON.stringify(content)])
  return src === undefined ? null : <img className="poster-picture" src={src} alt={label} />
}
