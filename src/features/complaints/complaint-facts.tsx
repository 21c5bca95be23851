import { Text, View } from '@tarojs/components'
import type { ComplaintSheet, ComplaintView } from '../../../cloudfunctions/contract/complaints'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { Timeline } from '../../components/timeline'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { lastDayWords, momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { ComplaintTags } from './complaint-row'
import './complaints.scss'

type Complaint = ComplaintView | ComplaintSheet
const words = t.complaints.page

/** Number, subject, who handles it and until when. */
export function ComplaintHead({ complaint }: { complaint: Complaint }) {
  const now = useVillageNow()
  const { kind, topic, status, dueAt } = complaint
  return (
    <Card title={fill(t.complaints.one, { kind: t.complaints.kinds[kind], topic: t.complaints.topics[topic] })}>
      <ComplaintTags complaint={complaint} />
      <Fact label={words.number}>{complaint.number}</Fact>
      <Fact label={words.handler}>{complaint.handlerName}</Fact>
      {dueAt !== undefined && (status === 'submitted' || status === 'accepted') && (
        <Fact label={words.due[status]}>{lastDayWords(dueAt, now)}</Fact>
      )}
    </Card>
  )
}

interface RoundsProps {
  complaint: Complaint
  /** What the question is called here, and when it was asked again. */
  asked: string
  again: string
}

/** What was asked and what was answered, once or twice. */
export function ComplaintRounds({ complaint: { rounds, handlerName }, asked, again }: RoundsProps) {
  return (
    <Card>
      {rounds.map((round, at) => (
        <View key={round.askedAt}>
          <Fact label={at === 0 ? asked : again}>
            <Text className="complaints-words">{round.asked}</Text>
          </Fact>
          {round.answer !== undefined && (
            <Fact label={fill(words.answer, { handler: handlerName })}>
              <Text className="complaints-words">{round.answer}</Text>
            </Fact>
          )}
        </View>
      ))}
    </Card>
  )
}

/** What happened, and what is owed next. */
export function ComplaintTimeline({ complaint: { timeline, status, dueAt } }: { complaint: Complaint }) {
  const now = useVillageNow()
  const steps = timeline.map(({ event, at }) => ({
    key: `${event} ${at}`,
    title: t.complaints.events[event],
    when: momentWords(at, now),
  }))
  const next =
    dueAt !== undefined && (status === 'submitted' || status === 'accepted')
      ? [{ key: 'next', title: words.due[status], when: lastDayWords(dueAt, now), ahead: true }]
      : []
  return (
    <Card title={words.progress}>
      <Timeline steps={[...steps, ...next]} />
    </Card>
  )
}
