import { useQuery } from '@tanstack/react-query'
import type { WallInput } from '../../../cloudfunctions/contract/honour-wall'
import type { HonourId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export type WallFilter = Omit<WallInput, 'cursor'>

/** Exemplars of one level, the latest first. */
export const useWall = (filter: WallFilter) =>
  usePaged(['exemplars.wall', filter], (cursor, signal) =>
    api.exemplars.wall.query(cursor === undefined ? filter : { ...filter, cursor }, { signal }),
  )

/** Years that have somebody on the wall of a level. */
export const useWallYears = (level: WallFilter['level']) =>
  useQuery({
    queryKey: ['exemplars.wallYears', level],
    queryFn: ({ signal }) => api.exemplars.wallYears.query({ level }, { signal }),
  })

export const useHonour = (honourId: HonourId) =>
  useQuery({
    queryKey: ['exemplars.onWall', honourId],
    queryFn: ({ signal }) => api.exemplars.onWall.query({ honourId }, { signal }),
  })
