import { Image } from '@tarojs/components'
import type { PictureProps } from './picture.types'

export function Picture({ src, label, className = '' }: PictureProps) {
  return <Image src={src} className={className} mode="aspectFill" lazyLoad aria-role="img" aria-label={label} />
}
