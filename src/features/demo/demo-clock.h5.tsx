import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Pressable } from '../../components/primitives/pressable'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { useMe } from '../../services/session'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './demo.scss'
import { DemoSheet } from './demo-sheet.h5'

/** On a demo host the time of the village can be set forward, to see what it brings. */
export function DemoClock() {
  const demo = useMe().data?.demo ?? false
  const now = useVillageNow()
  const [open, setOpen] = useState(false)
  if (!demo) return null
  return (
    <View className="demo-clock">
      <Pressable className="demo-clock__face" onPress={() => setOpen(true)}>
        <Text>{fill(t.demo.now, { moment: momentWords(now, now) })}</Text>
      </Pressable>
      {open && <DemoSheet onClose={() => setOpen(false)} />}
    </View>
  )
}
