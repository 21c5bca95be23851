import { Text, View } from '@tarojs/components'
import type * as v from 'valibot'
import type { MyDeedsOutput } from '../../../cloudfunctions/contract/deed-lists'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './deeds.scss'
import { nextWords } from './next-words'
import { STATUS_TONES } from './status-tone'

type MyDeed = v.InferOutput<typeof MyDeedsOutput>['rows'][number]

/** One deed of mine: what it is, where it stands, and whether something is asked of me. */
export function MyDeedRow({ deed }: { deed: MyDeed }) {
  const now = useVillageNow()
  const { deedId, deedClass, happenedOn, status, part, consentAsked } = deed
  return (
    <ListRow
      title={t.deeds.classes[deedClass]}
      note={fill(t.myDeeds.on, { part: t.deeds.parts[part], date: dayWords(happenedOn, now) })}
      aside={<StatusTag words={t.deeds.statuses[status]} tone={STATUS_TONES[status]} />}
      onPress={() => go('deed', { deedId })}
    >
      <Text>{nextWords(deed, now)}</Text>
      {consentAsked && (
        <View>
          <StatusTag words={t.myDeeds.consentAsked} tone="warning" />
        </View>
      )}
    </ListRow>
  )
}
