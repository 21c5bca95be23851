import { openSubject } from '../../../features/messages/open-subject'
import { TasksScreen } from '../../../features/tasks/tasks-screen'

export default function TasksPage() {
  return <TasksScreen onSee={({ subject, subjectId }) => openSubject(subject, subjectId)} />
}
