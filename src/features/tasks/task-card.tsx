import { Text } from '@tarojs/components'
import type { ClerkTask } from '../../../cloudfunctions/contract/messages'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import { messageWords } from '../../i18n/message-words'
import * as t from '../../i18n/zh-CN'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './tasks.scss'
import { TickTask } from './tick-task'

/** What to do, for whom and where they live, what to say, and the tick. */
export function TaskCard({ task, mayDo, onSee }: { task: ClerkTask; mayDo: boolean; onSee: () => void }) {
  const now = useVillageNow()
  const { group, householdNumber: number, openedAt } = task
  return (
    <Card title={titleOf(task)} aside={task.overdue ? <StatusTag words={t.tasks.overdue} tone="warning" /> : undefined}>
      <Text className="tasks-soft">
        {[
          group !== undefined && number !== undefined ? fill(t.tasks.where, { group, number }) : '',
          t.messages.subjects[task.subject],
          fill(t.tasks.since, { moment: momentWords(openedAt, now) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {task.message ? (
        <>
          <Text className="tasks-soft">{t.tasks.readOut}</Text>
          <Text className="tasks-words">{messageWords(task.message, now).body}</Text>
        </>
      ) : (
        <Text className="tasks-words">{t.tasks.takeDownWords}</Text>
      )}
      {task.kind === 'takeDown' && (
        <Button kind="link" onPress={onSee}>
          {t.tasks.see}
        </Button>
      )}
      {mayDo && <TickTask task={task} />}
    </Card>
  )
}

function titleOf({ kind, personName: name }: ClerkTask): string {
  switch (kind) {
    case 'tellThem':
      return name === undefined ? t.tasks.tellSomebody : fill(t.tasks.tell, { name })
    case 'takeDown':
      return name === undefined ? t.tasks.takeDownPaper : fill(t.tasks.takeDown, { name })
  }
}
