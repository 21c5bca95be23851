import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { OwnEntries } from './check-own-entries'
import { Verdict } from './verdict'

const words = t.chain

/** Whether the reader's household stands in the chain as it is told. */
export function OwnResult({ own: { entries, brokenAt } }: { own: OwnEntries }) {
  return (
    <Card title={words.own}>
      {brokenAt !== null ? (
        <Verdict whole={false} words={fill(words.ownBroken, { seq: brokenAt })} />
      ) : entries === 0 ? (
        <Text>{words.ownNone}</Text>
      ) : (
        <Verdict whole words={fill(words.ownWhole, { count: entries })} />
      )}
    </Card>
  )
}
