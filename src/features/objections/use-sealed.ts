import { useMutation } from '@tanstack/react-query'
import type { ObjectionId } from '../../../cloudfunctions/contract/ids'
import type { SealedPart } from '../../../cloudfunctions/contract/objections'
import { api } from '../../services/api'

/** Reads a sealed part when it is asked for, and keeps it nowhere but on this page. */
export function useSealed(objectionId: ObjectionId) {
  const reading = useMutation({
    mutationFn: (part: SealedPart) => api.objections.readSealed.query({ objectionId, part }),
  })
  return { data: reading.data, error: reading.error, busy: reading.isPending, read: reading.mutate }
}
