import { Text, View } from '@tarojs/components'
import type { Me } from '../../../cloudfunctions/contract/people'
import { heading } from '../../components/a11y'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import './home.scss'

/** Greets a bound resident; tells everybody else what to do to become one. */
export function Welcome({ me }: { me: Me }) {
  if (!me.signedIn) {
    return (
      <Card title={t.home.guest.title}>
        <Stack>
          <Text>{t.home.guest.body}</Text>
          <Button onPress={() => go('signIn')}>{t.home.guest.signIn}</Button>
        </Stack>
      </Card>
    )
  }
  if (me.person === null) return me.people.length > 0 ? <WhoUsesIt /> : <Unbound binding={me.binding} />
  const { name, townshipName, villageName } = me.person
  return (
    <View className="home-hello">
      <View className="home-hello__name" {...heading(1)}>
        <Text>{fill(t.home.hello, { name })}</Text>
      </View>
      <Text className="home-soft">{fill(t.home.place, { township: townshipName, village: villageName })}</Text>
      <View className="home-act">
        <Button onPress={() => go('nominate')}>{t.home.nominate}</Button>
      </View>
    </View>
  )
}

/** Several of a family share the phone and nobody was chosen. */
function WhoUsesIt() {
  return (
    <Card title={t.home.whoUsesIt.title}>
      <Stack>
        <Text>{t.home.whoUsesIt.body}</Text>
        <Button onPress={() => go('phone')}>{t.home.whoUsesIt.choose}</Button>
      </Stack>
    </Card>
  )
}

function Unbound({ binding }: { binding: Me['binding'] }) {
  return (
    <Card title={t.home.unbound.title}>
      <Stack>
        <Text>{bindingWords(binding)}</Text>
        {binding?.status !== 'requested' && (
          <Button onPress={() => go('bind')}>{binding === null ? t.home.unbound.bind : t.home.unbound.again}</Button>
        )}
      </Stack>
    </Card>
  )
}

function bindingWords(binding: Me['binding']): string {
  const words = t.home.unbound
  if (binding === null) return words.body
  const village = binding.villageName
  switch (binding.status) {
    case 'requested':
    case 'approved':
    case 'removed':
      return fill(words.waiting, { village })
    case 'refused':
      return fill(words.refused, { village, reason: binding.reason ?? '' })
  }
}
