import { TasksScreen } from '../../../features/tasks/tasks-screen'
import { go } from '../../../services/navigate'

/** Of what hangs on a wall the clerk may read no more than the notice: the deed itself is nobody's to see now. */
export default function TasksPage() {
  return <TasksScreen onSee={() => go('notices')} />
}
