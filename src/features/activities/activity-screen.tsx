import { Text, View } from '@tarojs/components'
import type { ActivityView } from '../../../cloudfunctions/contract/activities'
import type { ActivityId } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { Enlargeable } from '../../components/enlargeable'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { StatusTag } from '../../components/status-tag'
import { evidenceWords } from '../../i18n/evidence'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { dayWords, momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './activities.scss'
import { ConfirmActivity } from './confirm-activity'
import { OwnActivityActs } from './own-activity-acts'
import { ReturnActivity } from './return-activity'
import { TONES } from './status-tone'
import { useActivity } from './use-activities'

const words = t.activities.view
type Content = NonNullable<ActivityView['content']>

/** One record: what, who, the sheet, and what the reader can do with it. */
export function ActivityScreen({ activityId }: { activityId: ActivityId }) {
  const asked = useActivity(activityId)
  usePullToRefresh(asked)
  const record = asked.data
  return (
    <PageFrame title={t.activities.title} state={stateOf(asked)} wide="columns">
      {record && (
        <>
          <Facts record={record} />
          {record.recusedFor.length > 0 && record.status === 'entered' && <Recused record={record} />}
          {record.content && <People record={record} content={record.content} />}
          {record.content && <Sheet content={record.content} />}
          {record.mayDecide && record.content && (
            <View className="activities-acts">
              <ConfirmActivity record={record} count={record.content.people.length} />
              <ReturnActivity record={record} />
            </View>
          )}
          {record.mine && <OwnActivityActs record={record} />}
        </>
      )}
    </PageFrame>
  )
}

function Facts({ record }: { record: ActivityView }) {
  const now = useVillageNow()
  const { event, status, villageName, heldOn, ruleName, enteredBy, enteredAt, decidedBy, decidedAt } = record
  const by = (name: string, at: string) => fill(words.enteredByWords, { name, moment: momentWords(at, now) })
  return (
    <Card title={event} aside={<StatusTag words={t.activities.statuses[status]} tone={TONES[status]} />}>
      <Fact label={words.village}>{villageName}</Fact>
      <Fact label={words.heldOn}>{dayWords(heldOn, now)}</Fact>
      <Fact label={words.rule}>{ruleName}</Fact>
      {record.content && <Fact label={words.evidence}>{record.content.evidence.map(evidenceWords).join('、')}</Fact>}
      <Fact label={words.enteredBy}>{by(enteredBy, enteredAt)}</Fact>
      {decidedBy !== null && decidedAt !== null && <Fact label={words.decidedBy}>{by(decidedBy, decidedAt)}</Fact>}
      {status === 'returned' && record.words !== null && <Fact label={words.returned}>{record.words}</Fact>}
      {status === 'confirmed' && <Hint words={words.confirmed} />}
      {status === 'entered' && !record.mayDecide && <Hint words={words.waiting} />}
    </Card>
  )
}

function Recused({ record }: { record: ActivityView }) {
  return (
    <Card title={words.recused}>
      {record.recusedFor.map((ground) => (
        <Text key={ground}>{t.council.grounds[ground]}</Text>
      ))}
      <Text className="activities-soft">{words.recusedWords}</Text>
    </Card>
  )
}

function People({ record, content }: { record: ActivityView; content: Content }) {
  const { people, unit } = content
  const sum = people.reduce((all, one) => all + one.points, 0)
  return (
    <Card title={fill(words.people, { count: people.length })}>
      {people.map(({ personId, name, group, units, points }) => (
        <ListRow
          key={personId}
          title={name}
          note={fill(words.person, { group, units, unit })}
          aside={<Text>{fill(words.points, { points })}</Text>}
        />
      ))}
      {record.status !== 'withdrawn' && <Text className="activities-strong">{fill(words.sum, { points: sum })}</Text>}
    </Card>
  )
}

function Sheet({ content: { photos } }: { content: Content }) {
  const count = photos.length
  return (
    <Card title={words.photos}>
      <View className="activities-photos">
        {photos.map(({ photoId, url }, at) => (
          <Enlargeable
            key={photoId}
            src={url}
            label={fill(words.photo, { number: at + 1, count })}
            enlarge={fill(words.enlarge, { number: at + 1 })}
          />
        ))}
      </View>
    </Card>
  )
}
