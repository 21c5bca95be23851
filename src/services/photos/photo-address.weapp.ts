import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { PhotoId } from '../../../cloudfunctions/contract/ids'
import type { UsePhotoAddress } from './photo-address.types'
import { photoLink } from './photo-links'

const host = process.env.HOST_URL ?? ''

/** What the server calls a photo: "/photo/<id>". Everything else lies on the phone. */
const OF_VILLAGE = /^\/photo\/(.+)$/

/** Links are good for ten minutes; a little less, for a slow network. */
const GOOD_MS = 8 * 60_000

/** A photo of the village is shown by a link of a few minutes, asked for with the reader's own rights. */
export const usePhotoAddress: UsePhotoAddress = (src) => {
  const id = v.safeParse(PhotoId, OF_VILLAGE.exec(src)?.[1])
  const asked = useQuery({
    queryKey: ['photos.links', src],
    queryFn: () => (id.success ? photoLink(id.output) : null),
    enabled: id.success,
    staleTime: GOOD_MS,
    gcTime: GOOD_MS,
  })
  if (!id.success) return src
  const url = asked.data ?? undefined
  return url?.startsWith('/') ? host + url : url
}
