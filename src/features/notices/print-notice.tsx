import type { NoticeId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'

/** Whoever holds an office may print the notice for the board; for others the page is paper enough. */
export function PrintNotice({ noticeId }: { noticeId: NoticeId }) {
  const roles = useMe().data?.roles ?? []
  if (roles.length === 0) return null
  return (
    <Button kind="plain" onPress={() => go('printNotice', { noticeId })}>
      {t.print.notice.title}
    </Button>
  )
}
