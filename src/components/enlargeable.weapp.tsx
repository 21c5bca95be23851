import Taro from '@tarojs/taro'
import { usePhotoAddress } from '../services/photos/photo-address'
import './enlargeable.scss'
import type { EnlargeableProps } from './enlargeable.types'
import { Picture } from './primitives/picture'
import { Pressable } from './primitives/pressable'

/** A picture that the platform shows large when it is pressed. */
export function Enlargeable({ src, label, enlarge }: EnlargeableProps) {
  const address = usePhotoAddress(src)
  const show = () => {
    if (address !== undefined) Taro.previewImage({ urls: [address] })
  }
  return (
    <Pressable className="yx-enlarge" label={enlarge} onPress={show}>
      <Picture src={src} label={label} className="yx-enlarge__picture" />
    </Pressable>
  )
}
