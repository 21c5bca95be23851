import { useQuery } from '@tanstack/react-query'
import type { PollId, PollPaperId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'

const KEYS = {
  list: 'polls.list',
  get: 'polls.get',
  result: 'polls.result',
  forPapers: 'polls.forPapers',
  papers: 'polls.papers',
  paper: 'polls.paper',
  flags: 'polls.flags',
}

export const usePolls = () =>
  useQuery({ queryKey: [KEYS.list], queryFn: ({ signal }) => api.polls.list.query({}, { signal }) })

export const usePoll = (pollId: PollId) =>
  useQuery({ queryKey: [KEYS.get, pollId], queryFn: ({ signal }) => api.polls.get.query({ pollId }, { signal }) })

export const usePollResult = (pollId: PollId) =>
  useQuery({ queryKey: [KEYS.result, pollId], queryFn: ({ signal }) => api.polls.result.query({ pollId }, { signal }) })

/** Votes for which papers can be entered now. */
export const usePaperPolls = () =>
  useQuery({ queryKey: [KEYS.forPapers], queryFn: ({ signal }) => api.polls.forPapers.query({}, { signal }) })

export const usePapersList = () =>
  usePaged([KEYS.papers], (cursor, signal) =>
    api.polls.papers.query(cursor === undefined ? {} : { cursor }, { signal }),
  )

export const usePaper = (paperId: PollPaperId) =>
  useQuery({ queryKey: [KEYS.paper, paperId], queryFn: ({ signal }) => api.polls.paper.query({ paperId }, { signal }) })

export const useFlags = () =>
  useQuery({ queryKey: [KEYS.flags], queryFn: ({ signal }) => api.polls.flags.query({}, { signal }) })

/** What was shown of votes is asked for again. */
export const refreshPolls = () =>
  Promise.all(Object.values(KEYS).map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
