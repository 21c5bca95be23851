import Taro from '@tarojs/taro'
import './enlargeable.scss'
import type { EnlargeableProps } from './enlargeable.types'
import { Picture } from './primitives/picture'
import { Pressable } from './primitives/pressable'

/** A picture that the platform shows large when it is pressed. */
export function Enlargeable({ src, label, enlarge }: EnlargeableProps) {
  return (
    <Pressable className="yx-enlarge" label={enlarge} onPress={() => Taro.previewImage({ urls: [src] })}>
      <Picture src={src} label={label} className="yx-enlarge__picture" />
    </Pressable>
  )
}
