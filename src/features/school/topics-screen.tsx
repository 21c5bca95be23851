import { Text } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { TopicRow } from '../../../cloudfunctions/contract/school-matters'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { ListRow } from '../../components/list-row'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { StatusTag } from '../../components/status-tag'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useCommand } from '../../services/use-command'
import './school.scss'
import { refreshSchool, useTopics } from './use-school'

/** 点单: what the village wants to learn; who wants it too adds themselves. */
export function TopicsScreen() {
  const list = useTopics()
  usePullToRefresh(list)
  return (
    <PageFrame title={t.school.topics}>
      <AskTopic />
      <Card>
        <PagedList
          list={list}
          row={(topic) => <Topic key={topic.requestId} topic={topic} />}
          empty={<EmptyState words={t.school.topicsNone} />}
        />
      </Card>
    </PageFrame>
  )
}

function AskTopic() {
  const [topic, setTopic] = useState('')
  const ask = useCommand(api.topics.ask.mutate, {
    onDone: () => {
      setTopic('')
      refreshSchool()
    },
  })
  const { length } = topic.trim()
  return (
    <Card>
      <Text className="school-words">{t.school.topicsWords}</Text>
      <TextField label={t.school.topic} value={topic} onChange={setTopic} limit={LIMITS.courseTitleMax} />
      <Button
        busy={ask.busy}
        disabled={length < 2 || length > LIMITS.courseTitleMax}
        onPress={() => ask.run({ topic: topic.trim() })}
      >
        {t.school.topicSend}
      </Button>
      <FailureNote error={ask.error} />
    </Card>
  )
}

function Topic({ topic: { requestId, topic, people, mine, made } }: { topic: TopicRow }) {
  const join = useCommand(api.topics.join.mutate, { onDone: refreshSchool })
  return (
    <ListRow
      title={topic}
      note={fill(t.school.topicPeople, { count: people })}
      aside={
        made ? (
          <StatusTag words={t.school.topicMade} tone="done" />
        ) : mine ? (
          <StatusTag words={t.school.topicJoined} tone="active" />
        ) : (
          <Button kind="plain" busy={join.busy} onPress={() => join.run({ requestId })}>
            {t.school.topicJoin}
          </Button>
        )
      }
    >
      <FailureNote error={join.error} />
    </ListRow>
  )
}
