import type { UsePhotoAddress } from './photo-address.types'

/** The host shows photos itself, to whom may see them. */
export const usePhotoAddress: UsePhotoAddress = (src) => src
