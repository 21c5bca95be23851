import { useQuery } from '@tanstack/react-query'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'

const KEYS = {
  week: 'school.week',
  next: 'school.next',
  get: 'school.get',
  mine: 'school.mine',
  record: 'school.record',
  matters: 'matters.list',
  topics: 'topics.list',
}

/** Classes within reach in the seven days from a date; nothing is asked for nobody. */
export const useWeek = (from: string) =>
  usePaged([KEYS.week, from], (cursor, signal) => api.school.week.query({ from, cursor }, { signal }))

export const useNextClass = () =>
  useQuery({ queryKey: [KEYS.next], queryFn: ({ signal }) => api.school.next.query({}, { signal }) })

export const useClass = (sessionId: ClassSessionId) =>
  useQuery({
    queryKey: [KEYS.get, sessionId],
    queryFn: ({ signal }) => api.school.get.query({ sessionId }, { signal }),
  })

export const useMyClasses = () =>
  usePaged([KEYS.mine], (cursor, signal) => api.school.mine.query({ cursor }, { signal }))

export const useRecord = () =>
  useQuery({ queryKey: [KEYS.record], queryFn: ({ signal }) => api.school.record.query({}, { signal }) })

export const useMatters = (which: 'village' | 'mine') =>
  usePaged([KEYS.matters, which], (cursor, signal) => api.matters.list.query({ which, cursor }, { signal }))

export const useTopics = () =>
  usePaged([KEYS.topics], (cursor, signal) => api.topics.list.query({ cursor }, { signal }))

/** What was shown of the night school is asked for again. */
export const refreshSchool = () =>
  Promise.all(Object.values(KEYS).map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
