import { Text } from '@tarojs/components'
import type { ComponentType } from 'react'
import type { Me } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { goInstead } from '../../services/navigate'

export type Binding = ComponentType<{ me: Me }>

/** The last screen: who one is, for the clerk to confirm. Nobody has to say it to look around. */
export function WhoYouAre({ me, Binding }: { me: Me; Binding: Binding }) {
  const words = t.welcome.person
  if (me.person) {
    return (
      <Card title={words.title}>
        <Text>{fill(words.known, { village: me.person.villageName, name: me.person.name })}</Text>
      </Card>
    )
  }
  if (me.signedIn) return <Binding me={me} />
  return (
    <Card title={words.title}>
      <Stack>
        <Text>{words.guest}</Text>
        <Button kind="plain" onPress={() => goInstead('signIn')}>
          {words.signIn}
        </Button>
      </Stack>
    </Card>
  )
}
