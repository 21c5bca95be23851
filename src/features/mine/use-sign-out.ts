import { useMutation } from '@tanstack/react-query'
import { signIn } from '../../services/sign-in'

/** Ends the session of the host; where the platform says who is here there is nothing to end. */
export function useSignOut() {
  const way = signIn()
  const ending = useMutation({ mutationFn: async () => (way.by === 'host' ? way.signOut() : undefined) })
  return {
    possible: way.by === 'host',
    run: () => ending.mutate(),
    busy: ending.isPending,
    error: ending.error,
  }
}
