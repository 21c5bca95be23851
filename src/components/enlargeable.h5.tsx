import { View } from '@tarojs/components'
import { useState } from 'react'
import * as t from '../i18n/zh-CN'
import { role } from './a11y'
import { Button } from './button'
import './enlargeable.scss'
import type { EnlargeableProps } from './enlargeable.types'
import { Picture } from './primitives/picture'
import { Pressable } from './primitives/pressable'

/** A picture that fills the screen when it is pressed; the browser's own two fingers make it larger still. */
export function Enlargeable({ src, label, enlarge }: EnlargeableProps) {
  const [large, setLarge] = useState(false)
  return (
    <>
      <Pressable className="yx-enlarge" label={enlarge} onPress={() => setLarge(true)}>
        <Picture src={src} label={label} className="yx-enlarge__picture" />
      </Pressable>
      {large && (
        <View className="yx-enlarge__screen" {...role('dialog')} aria-label={label} aria-modal>
          <Picture src={src} label={label} className="yx-enlarge__whole" />
          <Button kind="plain" onPress={() => setLarge(false)}>
            {t.common.close}
          </Button>
        </View>
      )}
    </>
  )
}
