import { Text, View } from '@tarojs/components'
import type { AppealSheet } from '../../../cloudfunctions/contract/appeals'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { Enlargeable } from '../../components/enlargeable'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './appeals.scss'
import type { Decision } from './use-decision'

const words = t.council.review
const OPTIONS = (['passed', 'refused'] as const).map((value) => ({ value, title: words.verdicts[value] }))

/** Every photo large; of those that nobody judged yet the officer says whether they may stand on the public page. */
export function AppealPhotos({ sheet: { photos }, decision }: { sheet: AppealSheet; decision: Decision }) {
  const { draft, change } = decision
  return (
    <Card title={t.appeals.sheet.photos}>
      <Text className="appeals-soft">{words.photosHint}</Text>
      <View className="appeals-photos">
        {photos.map(({ photoId, url, status }, at) => (
          <View key={photoId} className="appeals-photos__one">
            <Enlargeable
              src={url}
              label={fill(words.photo, { number: at + 1, count: photos.length })}
              enlarge={fill(words.enlarge, { number: at + 1 })}
            />
            {status === 'human' ? (
              <ChooseOne
                label={fill(words.verdict, { number: at + 1 })}
                layout="tiles"
                options={OPTIONS}
                value={draft.verdicts[photoId]}
                onChange={(verdict) => change({ verdicts: { ...draft.verdicts, [photoId]: verdict } })}
              />
            ) : (
              <StatusTag words={t.deeds.photoStatuses[status]} />
            )}
          </View>
        ))}
      </View>
    </Card>
  )
}
