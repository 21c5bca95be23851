import { useQuery } from '@tanstack/react-query'
import { api } from '../../services/api'

/** The reader's own candidacies, and those of family for whom they answer. */
export const useMine = () =>
  useQuery({ queryKey: ['exemplars.mine'], queryFn: ({ signal }) => api.exemplars.mine.query({}, { signal }) })
