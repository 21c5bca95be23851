import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './people.scss'
import type { ChosenVillage } from './village.types'
import { VillagePicker } from './village-picker'

interface WhereToLookProps {
  village: ChosenVillage | undefined
  onChange: (village: ChosenVillage) => void
}

/** In which village somebody is looked for, and a way to look in another. */
export function WhereToLook({ village, onChange }: WhereToLookProps) {
  const [open, setOpen] = useState(false)
  if (open || village === undefined) return <VillagePicker value={village} onChange={onChange} />
  return (
    <View className="people-search__where">
      <Text>{fill(t.picking.where, { village: village.name })}</Text>
      <Button kind="link" onPress={() => setOpen(true)}>
        {t.picking.elsewhere}
      </Button>
    </View>
  )
}
