import { useEffect } from 'react'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import { useIntroduced } from '../../services/settings'

/** On the first start leads somebody whom nobody knows yet to the first minutes; a shared link is never covered by them. */
export function useFirstMinutes() {
  const introduced = useIntroduced()
  const person = useMe().data?.person
  useEffect(() => {
    if (!introduced && person === null) go('welcome')
  }, [introduced, person])
}
