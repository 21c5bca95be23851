import { useState } from 'react'
import * as t from '../i18n/zh-CN'
import { Button } from './button'
import './enlargeable.scss'
import type { EnlargeableProps } from './enlargeable.types'
import { Dialog } from './primitives/dialog'
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
        <Dialog className="yx-enlarge__screen" label={label} onClose={() => setLarge(false)}>
          <Picture src={src} label={label} className="yx-enlarge__whole" />
          <Button kind="plain" onPress={() => setLarge(false)}>
            {t.common.close}
          </Button>
        </Dialog>
      )}
    </>
  )
}
