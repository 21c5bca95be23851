import { Text } from '@tarojs/components'
import { fromHex, printedCode } from '../../../cloudfunctions/contract/chain-encoding'
import { Card } from '../../components/card'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './chain.scss'
import type { ChainFound } from './use-recompute'
import { Verdict } from './verdict'

/** A code that a notice printed. */
export interface Printed {
  seq: number
  code: string
}

const words = t.chain

/** Whether the chain is whole, the code it comes to, and whether that is what a notice printed. */
export function ChainResult({ found, printed }: { found: ChainFound; printed: Printed | undefined }) {
  const { entries, brokenAt, head } = found
  if (brokenAt !== null) return <Broken seq={brokenAt} />
  if (entries === 0)
    return (
      <Card title={words.result}>
        <Text>{words.empty}</Text>
      </Card>
    )
  return (
    <Card title={words.result}>
      <Verdict whole words={words.whole} />
      <Text>{fill(words.wholeWords, { count: entries })}</Text>
      <Text className="chain-soft">{fill(words.codeTo, { seq: entries })}</Text>
      <Text className="chain-code">{printedCode(fromHex(head))}</Text>
      {found.told?.hash !== head && <Text>{words.headOff}</Text>}
      {printed ? <AsPrinted found={found} printed={printed} /> : <Text className="chain-soft">{words.compare}</Text>}
    </Card>
  )
}

function Broken({ seq }: { seq: number }) {
  return (
    <Card title={words.result}>
      <Verdict whole={false} words={fill(words.broken, { seq })} />
      <Text>{fill(words.brokenWords, { seq })}</Text>
    </Card>
  )
}

function AsPrinted({ found, printed: { seq, code } }: { found: ChainFound; printed: Printed }) {
  const hash = found.hashAt(seq)
  const same = hash !== undefined && printedCode(fromHex(hash)) === code
  return (
    <>
      <Verdict whole={same} words={same ? words.asPrinted : words.notAsPrinted} />
      <Text className="chain-soft">{fill(words.printed, { seq, code })}</Text>
    </>
  )
}
