import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { api } from '../api'
import { CallFailed } from '../call-failed'
import { putPhoto } from '../photos/put'
import { newIntentId } from '../uuid'
import type { PaperFile } from './paper-file.types'

/** Sends one declared material: a ticket, then the bytes. Throws CallFailed, at once for what is too large to be taken. */
export async function sendPaper({ path, size }: Pick<PaperFile, 'path'> & { size?: number }): Promise<PhotoId> {
  if (size !== undefined && size > LIMITS.paperBytes) throw new CallFailed({ code: 'PAPER_TOO_LARGE', requestId: '' })
  const ticket = await api.photos.requestTicket.mutate({ paper: true }, { context: { intent: newIntentId() } })
  await putPhoto(ticket, { path })
  return ticket.photoId
}
