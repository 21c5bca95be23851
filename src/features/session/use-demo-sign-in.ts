import { useMutation, useQuery } from '@tanstack/react-query'
import type { AccountId } from '../../../cloudfunctions/contract/ids'
import { goInstead } from '../../services/navigate'
import type { SignIn } from '../../services/sign-in.types'

export type HostWay = Extract<SignIn, { by: 'host' }>

/** As whom one may sign in at a demo host. */
export const useDemoPeople = (way: HostWay) => useQuery({ queryKey: ['demo.people'], queryFn: () => way.demoPeople() })

/** Signs in as one of them and goes home. */
export const useDemoSignIn = (way: HostWay) =>
  useMutation({
    mutationFn: (accountId: AccountId) => way.signInAs(accountId),
    onSuccess: () => goInstead('home'),
  })
