import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { api } from '../api'

interface Waiting {
  photoId: PhotoId
  answer: (url: string | null) => void
  fail: (error: unknown) => void
}

let waiting: Waiting[] = []

async function askAll(): Promise<void> {
  const asked = waiting
  waiting = []
  for (let at = 0; at < asked.length; at += LIMITS.photoLinksMax) {
    const some = asked.slice(at, at + LIMITS.photoLinksMax)
    try {
      const { links } = await api.photos.links.query({ photoIds: some.map((one) => one.photoId) })
      for (const { photoId, answer } of some) answer(links.find((link) => link.photoId === photoId)?.url ?? null)
    } catch (error) {
      for (const { fail } of some) fail(error)
    }
  }
}

/** The address of a photo, null for one that the reader may not see; those of one page are asked for in one call. */
export function photoLink(photoId: PhotoId): Promise<string | null> {
  return new Promise((answer, fail) => {
    if (waiting.length === 0) setTimeout(askAll)
    waiting.push({ photoId, answer, fail })
  })
}
