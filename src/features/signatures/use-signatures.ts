import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export const useSignatures = () =>
  usePaged(['deeds.signatures'], (cursor, signal) => api.deeds.signatures.query({ cursor }, { signal }))
