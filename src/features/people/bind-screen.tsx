import type { Me } from '../../../cloudfunctions/contract/people'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { BindForm } from './bind-form'
import { BindDone, BindRefused, BindWaiting } from './bind-status'

/** Says which person of the roster one is; the clerk decides. */
export function BindScreen() {
  const me = useMe()
  usePullToRefresh(me)
  return (
    <PageFrame state={stateOf(me)} title={t.bind.title}>
      {me.data && <Bind me={me.data} />}
    </PageFrame>
  )
}

/** What there is to do or to wait for, before an account is somebody's. */
export function Bind({ me }: { me: Me }) {
  if (!me.signedIn) return <MustSignIn />
  if (me.person) return <BindDone person={me.person} />
  if (me.binding === null) return <BindForm />
  switch (me.binding.status) {
    case 'requested':
    case 'approved':
      return <BindWaiting villageName={me.binding.villageName} />
    case 'refused':
      return (
        <>
          <BindRefused reason={me.binding.reason} />
          <BindForm />
        </>
      )
  }
}
