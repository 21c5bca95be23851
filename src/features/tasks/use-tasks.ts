import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'

const TASKS_KEY = 'tasks.list'

export const useTasks = () => usePaged([TASKS_KEY], (cursor, signal) => api.tasks.list.query({ cursor }, { signal }))

export const refreshTasks = () => queryClient.invalidateQueries({ queryKey: [TASKS_KEY] })
