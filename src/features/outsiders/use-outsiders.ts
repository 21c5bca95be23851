import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export const useOutsiders = () =>
  usePaged(['deeds.outsiders'], (cursor, signal) => api.deeds.outsiders.query({ cursor }, { signal }))
