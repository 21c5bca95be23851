import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import * as t from '../i18n/zh-CN'
import { role } from './a11y'
import './skeleton.scss'

/** A quick answer shows no skeleton at all: it would only flicker. */
const SHOW_AFTER_MS = 200
const BLOCKS = ['title', 'short', 'long', 'long', 'short'] as const

export function Skeleton() {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <View className="yx-skeleton" {...role('status')} aria-label={t.common.loading}>
      {BLOCKS.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks never change
        <View key={at} className={`yx-skeleton__block yx-skeleton__block--${block}`} />
      ))}
    </View>
  )
}
