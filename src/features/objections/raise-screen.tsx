import type { NoticeId, NoticeLineId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import { LineCard } from './line-card'
import { RaiseForm } from './raise-form'
import { useLine } from './use-objections'

/** A resident objects to one line of an open notice. */
export function RaiseScreen({ noticeId, lineId }: { noticeId: NoticeId; lineId: NoticeLineId }) {
  const me = useMe()
  const { notice, line } = useLine(noticeId, lineId)
  return (
    <PageFrame title={t.objections.raise.title} state={stateOf(me, notice)}>
      <LineCard title={t.objections.raise.line} words={line?.words} />
      {!me.data?.signedIn && <MustSignIn />}
      {me.data?.signedIn && !me.data.person && (
        <EmptyState words={t.objections.raise.bind}>
          <Button onPress={() => go('bind')}>{t.mine.bind}</Button>
        </EmptyState>
      )}
      {me.data?.person && notice.data?.state === 'closed' && <EmptyState words={t.objections.raise.late} />}
      {me.data?.person && notice.data?.state === 'open' && line && (
        <RaiseForm lineId={lineId} closesAt={notice.data.closesAt} />
      )}
    </PageFrame>
  )
}
