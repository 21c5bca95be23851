import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { SwitchRow } from '../../components/switch-row'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import { setElder, useElder } from '../../services/settings'
import { type Entries, MyPages } from './my-pages'
import { useSignOut } from './use-sign-out'
import { WhoIAm } from './who-i-am'
import { Workbench } from './workbench'

/** What is mine: my household, my deeds and points, my work, how I read, and the way out. */
export function MineScreen(entries: Entries) {
  const me = useMe()
  return (
    <PageFrame state={stateOf(me)}>
      {me.data && <WhoIAm me={me.data} />}
      {me.data && <Workbench rights={me.data.rights} />}
      {me.data?.signedIn && <MyPages me={me.data} {...entries} />}
      <Card>
        <SwitchRow title={t.mine.elder.title} hint={t.mine.elder.hint} on={useElder()} onChange={setElder} />
        <ListRow title={t.welcome.again.title} note={t.welcome.again.note} onPress={() => go('welcome')} />
      </Card>
      {me.data?.signedIn && <SignOut />}
    </PageFrame>
  )
}

function SignOut() {
  const out = useSignOut()
  if (!out.possible) return null
  return (
    <>
      <Button kind="plain" busy={out.busy} onPress={out.run}>
        {t.mine.signOut}
      </Button>
      <FailureNote error={out.error} />
    </>
  )
}
