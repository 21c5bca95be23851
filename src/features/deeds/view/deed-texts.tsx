import { Text, View } from '@tarojs/components'
import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Card } from '../../../components/card'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import '../deeds.scss'

/** The public text for everybody, the story for whoever wrote it. */
export function DeedTexts({ deed: { publicText, story, place, anonymous } }: { deed: DeedView }) {
  return (
    <>
      {publicText !== undefined && (
        <Card title={t.deedPage.publicText}>
          <Text className="deeds-words">{publicText}</Text>
        </Card>
      )}
      {story !== undefined && (
        <Card title={t.deedPage.story}>
          <View className="deeds-lines">
            <Text className="deeds-words">{story}</Text>
            {place !== undefined && <Text>{fill(t.deedPage.place, { place })}</Text>}
            {anonymous && <Text>{t.deedPage.anonymous}</Text>}
            <Text className="deeds-soft">{t.deedPage.storyNote}</Text>
          </View>
        </Card>
      )}
    </>
  )
}
