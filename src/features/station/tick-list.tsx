import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CheckInSheet, learnerCode } from '../../../cloudfunctions/contract/school-checkin'
import type { EnrolmentStatus } from '../../../cloudfunctions/contract/school-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { scanCode } from '../../services/scan'
import { clockWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { RevertCheckIn } from './revert-check-in'
import './station.scss'
import type { useTicks } from './ticks'

type Ticks = ReturnType<typeof useTicks>
type Listed = CheckInSheet['people'][number]

/** Who may be found present. */
const EXPECTED: readonly EnrolmentStatus[] = ['enrolled', 'onLeave', 'absent']
const GROUP_OF = 20

/** Who has a seat first, by name; then the line in its order. */
const inLineLast = (a: Listed, b: Listed): number => (a.place ?? 0) - (b.place ?? 0)

/** Names to tick, and the code of a learner scanned or typed; both work without a network. */
export function TickList({ sheet, ticks }: { sheet: CheckInSheet; ticks: Ticks }) {
  const now = useVillageNow()
  const people = sheet.people.filter((one) => one.status !== 'cancelled').sort(inLineLast)
  const open = sheet.status !== 'cancelled' && sheet.opensAt <= now
  const groups = Array.from({ length: Math.ceil(people.length / GROUP_OF) }, (_, at) =>
    people.slice(at * GROUP_OF, (at + 1) * GROUP_OF),
  )
  return (
    <>
      <Pending ticks={ticks} people={people} />
      {open && <ByLearnerCode people={people} ticks={ticks} />}
      <Card title={t.station.onList}>
        {people.length === 0 && <EmptyState words={t.station.onListNone} />}
        {groups.map((group) => (
          <View key={group[0]?.enrolmentId} className="station-group">
            {group.map((one) => (
              <Person key={one.enrolmentId} one={one} ticks={ticks} open={open} />
            ))}
          </View>
        ))}
      </Card>
    </>
  )
}

function Pending({ ticks, people }: { ticks: Ticks; people: readonly Listed[] }) {
  const nameOf = (id: Listed['enrolmentId']) => people.find((one) => one.enrolmentId === id)?.name ?? ''
  return (
    <>
      {ticks.kept.length > 0 && (
        <Hint words={fill(t.station.pending, { count: ticks.kept.length })}>
          <Button busy={ticks.busy} onPress={ticks.sendAll}>
            {t.station.send}
          </Button>
        </Hint>
      )}
      <FailureNote error={ticks.error} />
      {ticks.problems.map(({ enrolmentId, outcome }) => (
        <Hint
          key={enrolmentId}
          words={fill(t.station.problem, { name: nameOf(enrolmentId), words: t.station.outcomes[outcome] })}
        />
      ))}
    </>
  )
}

function ByLearnerCode({ people, ticks }: { people: readonly Listed[]; ticks: Ticks }) {
  const [code, setCode] = useState('')
  const [lost, setLost] = useState(false)
  const find = (typed: string) => {
    const found = people.find((one) => learnerCode(one.enrolmentId) === typed.trim().toUpperCase())
    setLost(found === undefined)
    if (found === undefined) return
    ticks.tick(found.enrolmentId, 'scan')
    setCode('')
  }
  return (
    <Card title={t.station.learner}>
      <TextField label={t.station.learner} hint={t.station.learnerHint} value={code} onChange={setCode} />
      <View className="station-acts">
        <Button kind="plain" disabled={code.trim() === ''} onPress={() => find(code)}>
          {t.station.learnerFind}
        </Button>
        {scanCode && <Scan scan={scanCode} onCode={find} />}
      </View>
      {lost && <Hint words={t.station.learnerNone} />}
    </Card>
  )
}

function Scan({ scan, onCode }: { scan: NonNullable<typeof scanCode>; onCode: (code: string) => void }) {
  const [error, setError] = useState<unknown>()
  const look = async () => {
    try {
      const seen = await scan()
      setError(undefined)
      if (seen !== undefined) onCode(seen)
    } catch (fault) {
      setError(fault)
    }
  }
  return (
    <>
      <Button kind="plain" onPress={look}>
        {t.station.scan}
      </Button>
      <FailureNote error={error} />
    </>
  )
}

function Person({ one, ticks, open }: { one: Listed; ticks: Ticks; open: boolean }) {
  const noted = ticks.kept.some((tick) => tick.enrolmentId === one.enrolmentId)
  const came = one.checkedInAt
  const waits = open && !noted && EXPECTED.includes(one.status)
  return (
    <ListRow
      title={one.name}
      note={one.group}
      aside={
        waits ? (
          <Button
            kind="plain"
            label={`${t.station.tick}${one.name}`}
            onPress={() => ticks.tick(one.enrolmentId, 'tick')}
          >
            {t.station.tick}
          </Button>
        ) : (
          <StatusTag words={statusWords(one, noted)} tone={came !== undefined || noted ? 'done' : 'plain'} />
        )
      }
    >
      {came !== undefined && <RevertCheckIn enrolmentId={one.enrolmentId} name={one.name} />}
    </ListRow>
  )
}

function statusWords({ status, place, checkedInAt }: Listed, noted: boolean): string {
  if (noted) return t.station.ticked
  if (checkedInAt !== undefined) return fill(t.school.checkedInAt, { clock: clockWords(checkedInAt) })
  if (place !== undefined) return fill(t.school.placeWords, { place })
  return t.school.statuses[status]
}
