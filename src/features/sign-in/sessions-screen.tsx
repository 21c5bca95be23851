import type { SignedInBrowser } from '../../../cloudfunctions/contract/sign-in'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Lead } from '../../components/lead'
import { Loaded } from '../../components/loaded'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { EndOthers } from './end-others'
import { SessionRow } from './session-row'
import './sign-in.scss'
import { useSessions } from './use-sessions'

const words = t.signIn.sessions

/** Where somebody is signed in besides their phone, and the way to end each. */
export function SessionsScreen() {
  const me = useMe()
  return (
    <PageFrame title={words.title} state={stateOf(me)}>
      {me.data && (me.data.signedIn ? <Sessions /> : <MustSignIn />)}
    </PageFrame>
  )
}

function Sessions() {
  const query = useSessions()
  usePullToRefresh(query)
  return <Loaded query={query}>{({ sessions }) => <SessionList sessions={sessions} />}</Loaded>
}

function SessionList({ sessions }: { sessions: readonly SignedInBrowser[] }) {
  if (sessions.length === 0) return <EmptyState words={words.empty} />
  const ownFirst = [...sessions.filter(({ own }) => own), ...sessions.filter(({ own }) => !own)]
  return (
    <>
      <Lead>{words.lead}</Lead>
      <Card>
        {ownFirst.map((session) => (
          <SessionRow key={session.sessionId} session={session} />
        ))}
      </Card>
      {sessions.filter(({ own }) => !own).length > 1 && <EndOthers />}
    </>
  )
}
