import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Lead } from '../../components/lead'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { ComplaintLine } from './complaint-row'
import './complaints.scss'
import { useMyComplaints } from './use-complaints'

/** What the reader complained of and suggested, and the way to write another. */
export function MyComplaintsScreen() {
  const me = useMe()
  if (me.data?.signedIn === false) {
    return (
      <PageFrame title={t.complaints.title}>
        <MustSignIn words={t.complaints.signIn.body} />
      </PageFrame>
    )
  }
  return <Mine />
}

function Mine() {
  const list = useMyComplaints()
  usePullToRefresh(list)
  const bar = (
    <BottomBar>
      <Button onPress={() => go('complain')}>{t.complaints.write}</Button>
    </BottomBar>
  )
  return (
    <PageFrame title={t.complaints.title} state={stateOf(list)} bar={bar}>
      <Lead>{t.complaints.homeWords}</Lead>
      <Card title={t.complaints.mine}>
        <PagedList
          list={list}
          row={(one) => (
            <ComplaintLine
              key={one.complaintId}
              complaint={one}
              onPress={() => go('complaint', { complaintId: one.complaintId })}
            />
          )}
          empty={<EmptyState words={t.complaints.empty} />}
        />
      </Card>
    </PageFrame>
  )
}
