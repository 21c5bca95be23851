import { Text } from '@tarojs/components'
import type { Me } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Hint } from '../../components/hint'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'

/** The clerk has not yet looked: what can be done meanwhile. */
export function BindWaiting({ villageName }: { villageName: string }) {
  const words = t.bind.waiting
  return (
    <Card title={words.title}>
      <Stack>
        <Hint words={fill(words.words, { village: villageName })} />
        <Text>{words.meanwhile}</Text>
        <Button kind="plain" onPress={() => go('nominate')}>
          {words.nominate}
        </Button>
      </Stack>
    </Card>
  )
}

/** The clerk found nobody: why, and that one may ask again. */
export function BindRefused({ reason }: { reason: string | undefined }) {
  const words = t.bind.refused
  return (
    <Card title={words.title}>
      <Stack>
        {reason !== undefined && <Hint words={fill(words.words, { reason })} />}
        <Text>{words.again}</Text>
      </Stack>
    </Card>
  )
}

export function BindDone({ person }: { person: NonNullable<Me['person']> }) {
  const words = t.bind.done
  return (
    <Card title={words.title}>
      <Stack>
        <Text>{fill(words.words, { village: person.villageName, name: person.name })}</Text>
        <Button onPress={() => go('home')}>{words.home}</Button>
      </Stack>
    </Card>
  )
}
