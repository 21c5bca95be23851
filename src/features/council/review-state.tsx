import { Text, View } from '@tarojs/components'
import { Card } from '../../components/card'
import { Countdown } from '../../components/countdown'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { lastDayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './council.scss'
import { electorateWords, standingWords } from './standing-words'
import type { Review } from './use-council'

/** How far the council is: figures only, nobody's ballot. */
export function ReviewState({ review }: { review: Review }) {
  const now = useVillageNow()
  const { status, standing, closesAt } = review
  return (
    <Card
      title={standing && status === 'open' ? standingWords(standing) : t.council.statuses[status]}
      aside={<StatusTag words={t.council.statuses[status]} tone={toneOf(review)} />}
    >
      {review.body !== 'council' && <Text className="council-soft">{t.council.bodies[review.body]}</Text>}
      {standing && <Text className="council-soft">{electorateWords(standing)}</Text>}
      {status === 'open' && (
        <View className="council-soft">
          <Text>{fill(t.council.review.closesAt, { date: lastDayWords(closesAt, now) })} </Text>
          <Text className="council-days">
            <Countdown until={closesAt} />
          </Text>
        </View>
      )}
      {status !== 'open' && <Text className="council-after">{t.council.after[status]}</Text>}
    </Card>
  )
}

function toneOf({ status }: Review): TagTone {
  switch (status) {
    case 'open':
      return 'active'
    case 'passed':
      return 'done'
    case 'returned':
    case 'declined':
    case 'panel':
    case 'withdrawn':
      return 'plain'
  }
}
