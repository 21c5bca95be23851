import type { NoticeId } from '../../cloudfunctions/contract/ids'
import type { NoticeView } from '../../cloudfunctions/contract/notices'
import { api } from './api'

/** A notice with all its lines, however many answers they take. */
export async function readWholeNotice(noticeId: NoticeId, signal: AbortSignal): Promise<NoticeView> {
  const first = await api.notices.get.query({ noticeId }, { signal })
  const lines = [...first.lines]
  for (let after = first.next; after !== undefined; ) {
    const more = await api.notices.lines.query({ noticeId, after }, { signal })
    lines.push(...more.rows)
    after = more.next
  }
  return { ...first, lines, next: undefined }
}
