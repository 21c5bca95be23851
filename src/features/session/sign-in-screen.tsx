import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { useMe } from '../../services/session'
import { signIn } from '../../services/sign-in'
import { DemoPeople } from './demo-people'

/** How to come in: as one of the demo people on a demo host, through the mini-program everywhere else. */
export function SignInScreen() {
  const me = useMe()
  const way = signIn()
  return (
    <PageFrame state={stateOf(me)} title={t.session.title}>
      {me.data?.demo && way.by === 'host' ? <DemoPeople way={way} /> : <Elsewhere />}
    </PageFrame>
  )
}

function Elsewhere() {
  return (
    <Card>
      <Text>{t.session.elsewhere}</Text>
    </Card>
  )
}
