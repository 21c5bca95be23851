import { Text } from '@tarojs/components'
import type { ComponentType } from 'react'
import { Card } from '../../components/card'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { type HomeVillage, setHomeVillage, useHomeVillage } from '../../services/settings'

/** Chooses a village of the county. */
export type VillagePicker = ComponentType<{
  value: HomeVillage | undefined
  onChange: (village: HomeVillage) => void
}>

/** The second screen: whose notices and deeds are shown first. Kept on the phone, told to nobody. */
export function YourVillage({ VillagePicker }: { VillagePicker: VillagePicker }) {
  return (
    <Card title={t.welcome.village.title}>
      <Stack>
        <Text>{t.welcome.village.lead}</Text>
        <VillagePicker value={useHomeVillage()} onChange={setHomeVillage} />
      </Stack>
    </Card>
  )
}
