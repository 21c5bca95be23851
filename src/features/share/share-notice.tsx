import { useShareNotice } from './use-share-village'

/** Draws nothing: the platform's own menu sends the notice on. */
export function ShareNotice({ notice }: { notice: Parameters<typeof useShareNotice>[0] }) {
  useShareNotice(notice)
  return null
}
