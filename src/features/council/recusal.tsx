import { Text, View } from '@tarojs/components'
import type { RecusalGround } from '../../../cloudfunctions/contract/recusal-grounds'
import { role } from '../../components/a11y'
import { Card } from '../../components/card'
import * as t from '../../i18n/zh-CN'
import './council.scss'

/** Why this one is not the reader's to decide; nothing else of it. */
export function Recusal({ grounds }: { grounds: readonly RecusalGround[] }) {
  return (
    <Card title={t.council.recusal.title}>
      <View className="council-grounds" {...role('list')}>
        {grounds.map((ground) => (
          <View key={ground} className="council-grounds__one" {...role('listitem')}>
            <Text>{t.council.grounds[ground]}</Text>
          </View>
        ))}
      </View>
      <View className="council-recusal">
        <Text>{t.council.recusal.words}</Text>
      </View>
      <Text className="council-soft">{t.council.recusal.wrong}</Text>
    </Card>
  )
}
