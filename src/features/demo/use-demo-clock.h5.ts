import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient } from '../../services/query-client'
import { setVillageNow } from '../../services/village-clock'
import { moveDemoClock, readDemoClock } from './demo-host.h5'

/** What falls due next, asked while the sheet is open. */
export const useNextEvent = () => useQuery({ queryKey: ['demo.clock'], queryFn: readDemoClock, staleTime: 0 })

/** Moves the village's time; after that nothing that was read may be believed. */
export const useMoveClock = () =>
  useMutation({
    mutationFn: moveDemoClock,
    onSuccess: async ({ now }) => {
      setVillageNow(now)
      await queryClient.invalidateQueries()
    },
  })
