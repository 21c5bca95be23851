import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { useMe } from '../../services/session'
import { signIn } from '../../services/sign-in'
import { CodeSignIn } from './code-sign-in'
import { DemoPeople } from './demo-people'
import type { HostWay } from './use-demo-sign-in'

/** How to come in: at a host by a code that is read with the phone, on a demo host also as one of its people. */
export function SignInScreen() {
  const me = useMe()
  const way = signIn()
  return (
    <PageFrame state={stateOf(me)} title={t.session.title}>
      {me.data && (way.by === 'host' ? <AtHost way={way} demo={me.data.demo} /> : <Elsewhere />)}
    </PageFrame>
  )
}

function AtHost({ way, demo }: { way: HostWay; demo: boolean }) {
  return (
    <>
      {demo && <DemoPeople way={way} />}
      <CodeSignIn way={way} atOnce={!demo} />
    </>
  )
}

function Elsewhere() {
  return (
    <Card>
      <Text>{t.session.elsewhere}</Text>
    </Card>
  )
}
