import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CheckedRow, TermRow } from '../../../cloudfunctions/contract/school-term'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { Loaded } from '../../components/loaded'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { go } from '../../services/navigate'
import { useCommand } from '../../services/use-command'
import './station.scss'
import { CheckedRows } from './term-rows'
import { refreshStation, useCheckedTerm } from './use-station'

const words = t.station.term

interface TermVerdictProps {
  villageCode: string
  rows: TermRow[]
}

/** What would become of each row, and the way to make the classes. */
export function TermVerdict({ villageCode, rows }: TermVerdictProps) {
  const asked = useCheckedTerm(villageCode, rows)
  return (
    <Loaded query={asked}>
      {(data) => (
        <>
          <Making input={{ villageCode, rows }} checked={data.rows} />
          <CheckedRows rows={data.rows} />
        </>
      )}
    </Loaded>
  )
}

const WAYS = [
  { value: 'whole', title: words.whole, hint: words.wholeHint },
  { value: 'good', title: words.good, hint: words.goodHint },
] as const

const countOf = (rows: readonly CheckedRow[], outcome: CheckedRow['outcome']): number =>
  rows.filter((row) => row.outcome === outcome).length

function Making({ input, checked }: { input: TermVerdictProps; checked: readonly CheckedRow[] }) {
  const [way, setWay] = useState<'whole' | 'good'>('whole')
  const [made, setMade] = useState<number>()
  const send = useCommand(api.station.importTerm.mutate, {
    onDone: (done) => {
      setMade(done.made)
      refreshStation()
    },
  })
  const fresh = countOf(checked, 'new')
  const faulty = countOf(checked, 'faulty')
  const sum = { all: checked.length, fresh, faulty, already: countOf(checked, 'already') }
  if (made !== undefined)
    return (
      <Card title={words.second}>
        <Hint words={fill(words.made, { count: made })}>
          <Button onPress={() => go('station')}>{words.seeStation}</Button>
        </Hint>
      </Card>
    )
  return (
    <Card title={words.second}>
      <Text className="station-words">{fill(words.sum, sum)}</Text>
      {fresh === 0 && faulty === 0 && <Hint words={words.nothingNew} />}
      {fresh > 0 && faulty > 0 && <ChooseOne label={words.way} options={WAYS} value={way} onChange={setWay} />}
      <View className="station-acts">
        <Button
          busy={send.busy}
          disabled={fresh === 0 || (faulty > 0 && way === 'whole')}
          onPress={() => send.run({ ...input, whole: faulty === 0 || way === 'whole' })}
        >
          {fill(words.make, { count: fresh })}
        </Button>
      </View>
      <FailureNote error={send.error} />
    </Card>
  )
}
