import { EmptyState } from '../../components/empty-state'
import { Lead } from '../../components/lead'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useRight } from '../../services/session'
import { TaskCard } from './task-card'
import './tasks.scss'
import { useTasks } from './use-tasks'

interface TasksScreenProps {
  /** Leads to the notices, from where a paper is printed anew. */
  onSee: () => void
}

/** What the clerk does by hand, oldest first; the supervisor looks on. */
export function TasksScreen({ onSee }: TasksScreenProps) {
  const list = useTasks()
  const mayDo = useRight('task.do')
  usePullToRefresh(list)
  return (
    <PageFrame title={t.tasks.title} state={stateOf(list)} wide="columns">
      {!mayDo && <Lead>{t.tasks.readOnly}</Lead>}
      <PagedList
        list={list}
        row={(task) => <TaskCard key={task.taskId} task={task} mayDo={mayDo} onSee={onSee} />}
        empty={<EmptyState words={t.tasks.empty} />}
      />
    </PageFrame>
  )
}
