import { Text } from '@tarojs/components'
import { fromHex, printedCode } from '../../../cloudfunctions/contract/chain-encoding'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './chain.scss'
import type { ChainFound } from './use-recompute'
import { Verdict } from './verdict'

const words = t.chain

/** The county's head of the latest day, over all villages, and this village in it. */
export function CountyResult({ found, villageCode }: { found: ChainFound; villageCode: DivisionCode }) {
  const now = useVillageNow()
  const { county } = found
  if (!county)
    return (
      <Card title={words.county}>
        <Text>{words.countyNone}</Text>
      </Card>
    )
  const { head, whole } = county
  const mine = head.ends.find((end) => end.villageCode === villageCode)
  const count = head.ends.length
  return (
    <Card title={words.county}>
      <Text className="chain-words">{words.countyLead}</Text>
      <Text className="chain-soft">{fill(words.countyDay, { day: dayWords(head.day, now) })}</Text>
      <Text className="chain-code">{printedCode(fromHex(head.head))}</Text>
      <Verdict whole={whole} words={whole ? fill(words.countyWhole, { count }) : words.countyBroken} />
      {mine && <InCounty seq={mine.seq} same={found.hashAt(mine.seq) === mine.hash} />}
    </Card>
  )
}

function InCounty({ seq, same }: { seq: number; same: boolean }) {
  return <Verdict whole={same} words={fill(same ? words.countyVillage : words.countyVillageOff, { seq })} />
}
