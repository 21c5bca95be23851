import { useEffect, useState } from 'react'
import './drawn-picture.scss'
import type { DrawnPictureProps } from './drawn-picture.types'

/** A plain picture: the browser's own long press saves or sends it. */
export function DrawnPicture({ drawing, label, onDrawn, onFailed }: DrawnPictureProps) {
  const [src, setSrc] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew for another picture only
  useEffect(() => {
    const canvas = document.createElement('canvas')
    canvas.width = drawing.width
    canvas.height = drawing.height
    const pen = canvas.getContext('2d')
    if (pen === null) return onFailed?.()
    drawing.draw(pen)
    const path = canvas.toDataURL('image/jpeg', 0.92)
    setSrc(path)
    onDrawn?.(path)
  }, [drawing.key])
  return src === undefined ? null : <img className="yx-drawn" src={src} alt={label} />
}
