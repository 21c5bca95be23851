import { Text } from '@tarojs/components'
import type { Me } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { MustSignIn } from '../../components/must-sign-in'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { MyHousehold } from './my-household'

/** The household of a resident; for everybody else what to do to become one. */
export function WhoIAm({ me }: { me: Me }) {
  if (!me.signedIn) {
    return (
      <Card>
        <MustSignIn words={t.mine.guest} />
      </Card>
    )
  }
  if (me.person) return <MyHousehold />
  if (me.people.length > 0) {
    return (
      <Card title={t.home.whoUsesIt.title}>
        <Stack>
          <Text>{t.home.whoUsesIt.body}</Text>
          <Button onPress={() => go('phone')}>{t.home.whoUsesIt.choose}</Button>
        </Stack>
      </Card>
    )
  }
  return (
    <Card title={t.home.unbound.title}>
      <Stack>
        <Text>{t.mine.unbound}</Text>
        <Button onPress={() => go('bind')}>{t.mine.bind}</Button>
      </Stack>
    </Card>
  )
}
