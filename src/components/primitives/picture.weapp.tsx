import { Image } from '@tarojs/components'
import { usePhotoAddress } from '../../services/photos/photo-address'
import type { PictureProps } from './picture.types'

export function Picture({ src, label, className = '' }: PictureProps) {
  const address = usePhotoAddress(src) ?? ''
  return <Image src={address} className={className} mode="aspectFill" lazyLoad aria-role="img" aria-label={label} />
}
