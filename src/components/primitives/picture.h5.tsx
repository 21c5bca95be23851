import type { PictureProps } from './picture.types'

export function Picture({ src, label, className }: PictureProps) {
  return <img src={src} alt={label} className={className} loading="lazy" />
}
