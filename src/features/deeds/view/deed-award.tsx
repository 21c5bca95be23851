import { Text } from '@tarojs/components'
import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Card } from '../../../components/card'
import { ListRow } from '../../../components/list-row'
import { cutWords } from '../../../i18n/cut'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { lastDayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import '../deeds.scss'

/** The points it was given, by which rule, and the notice where it can be read. */
export function DeedAward({ deed: { award, myCut, happenedOn, notice } }: { deed: DeedView }) {
  const now = useVillageNow()
  if (!award && !notice) return null
  const words = t.deedPage
  return (
    <Card title={words.award.title}>
      {award && (
        <ListRow
          title={award.ruleName}
          aside={<Text className="deeds-award">{fill(words.award.points, { points: award.points })}</Text>}
        />
      )}
      {myCut && <Text className="deeds-soft">{cutWords(myCut, happenedOn)}</Text>}
      {notice && (
        <ListRow
          title={words.notice.title}
          note={fill(words.notice.until, { date: lastDayWords(notice.closesAt, now) })}
          onPress={() => go('notice', { noticeId: notice.noticeId })}
        />
      )}
    </Card>
  )
}
