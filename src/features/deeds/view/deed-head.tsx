import { Text, View } from '@tarojs/components'
import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Card } from '../../../components/card'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import { peopleWords, personWords } from '../../../i18n/shown'
import * as t from '../../../i18n/zh-CN'
import { dayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import '../deeds.scss'
import { nextWords } from '../next-words'
import { STATUS_TONES } from '../status-tone'

/** What it is, how the reader stands to it, and what happens next. */
export function DeedHead({ deed }: { deed: DeedView }) {
  const now = useVillageNow()
  const { deedClass, status, happenedOn, villageName, viewer } = deed
  return (
    <Card>
      <View className="deeds-lines">
        <View className="deeds-head">
          <Text className="deeds-step">{t.deeds.classes[deedClass]}</Text>
          <StatusTag words={t.deeds.statuses[status]} tone={STATUS_TONES[status]} />
        </View>
        <Text>{headWords(deed, now)}</Text>
        <Text className="deeds-soft">
          {fill(t.deedPage.on, { date: dayWords(happenedOn, now), village: villageName })}
        </Text>
        <Text>{praisedWords(deed)}</Text>
        <Text>{fill(t.deedPage.nominator, { name: personWords(deed.nominator) })}</Text>
        {viewer !== 'public' && <Text className="deeds-soft">{t.deedPage.viewers[viewer]}</Text>}
      </View>
    </Card>
  )
}

/** For who declined nothing is published; there is no next date to wait for. */
function headWords(deed: DeedView, now: string): string {
  return deed.myConsent === 'declined' ? t.deedPage.consent.declined : nextWords(deed, now)
}

function praisedWords({ praised }: DeedView): string {
  return praised.length === 0 ? t.deedPage.nobody : fill(t.deedPage.praised, { names: peopleWords(praised) })
}
