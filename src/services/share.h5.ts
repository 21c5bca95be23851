import type { UseShareCard } from './share.types'

/** A browser shares the address by itself. */
export const useShareCard: UseShareCard = () => undefined
