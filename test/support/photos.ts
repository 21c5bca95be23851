import type { PhotoId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { receivePhoto } from '../../cloudfunctions/domain/photos/receive-photo'
import { call } from './call'
import { plainJpeg } from './jpeg'
import type { TestPerson } from './people'

/** Takes a ticket and sends the bytes with it. */
export async function sendPhoto(
  village: Village,
  who: Pick<TestPerson, 'accountId'>,
  bytes = plainJpeg(),
): Promise<PhotoId> {
  const { photoId, ticket } = await call(village, who, 'photos.requestTicket', {})
  await receivePhoto(village, ticket, bytes)
  return photoId
}
