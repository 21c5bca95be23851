import { useQuery } from '@tanstack/react-query'
import type { Right } from '../../cloudfunctions/contract/roles'
import { api } from './api'
import { forgetPerson, rememberPerson } from './person-in-use'
import { queryClient } from './query-client'
import { setVillageNow } from './village-clock'

export const ME_KEY = ['session.me'] as const

/** Who is here, what they may do, and what time it is in the village. */
export function useMe() {
  return useQuery({
    queryKey: ME_KEY,
    queryFn: async ({ signal }) => {
      const me = await api.session.me.query({}, { signal })
      setVillageNow(me.now)
      rememberPerson(me)
      return me
    },
  })
}

/** Whether the person holds a right somewhere; where it reaches is the server's to say. */
export function useRight(right: Right): boolean {
  return useMe().data?.rights.includes(right) ?? false
}

/** After somebody signed in or out, or another took over the phone, nothing that was read is theirs any more. */
export async function forgetWhatWasRead() {
  forgetPerson()
  queryClient.removeQueries({ type: 'inactive' })
  await queryClient.resetQueries()
}
