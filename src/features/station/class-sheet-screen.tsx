import { Text } from '@tarojs/components'
import { useEffect } from 'react'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import { type CheckInSheet, CheckInSheetOutput } from '../../../cloudfunctions/contract/school-checkin'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePageInSight } from '../../services/page-in-sight'
import { personalKey, usePersonInUse } from '../../services/person-in-use'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { readStored, writeStored } from '../../services/storage'
import { clockWords, dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { CodeCard } from './code-card'
import { RecordCard } from './record-card'
import './station.scss'
import { TickList } from './tick-list'
import { useTicks } from './ticks'
import { refreshStation, useSheet } from './use-station'

/** The list of a class on the organiser's phone. It is kept there, so that it opens and takes ticks without a network. */
export function ClassSheetScreen({ sessionId }: { sessionId: ClassSessionId }) {
  const now = useVillageNow()
  const asked = useSheet(sessionId, usePageInSight())
  const key = personalKey('sheet', usePersonInUse(), sessionId)
  const { data } = asked
  useEffect(() => {
    if (data) writeStored(key, data)
  }, [data, key])
  usePullToRefresh(asked)
  const sheet = data ?? (asked.error === null ? undefined : readStored(key, CheckInSheetOutput))
  return (
    <PageFrame title={t.station.sheet} state={sheet ? { kind: 'ready' } : stateOf(asked)}>
      {sheet && <Sheet sheet={sheet} stale={data === undefined} now={now} />}
    </PageFrame>
  )
}

function Sheet({ sheet, stale, now }: { sheet: CheckInSheet; stale: boolean; now: string }) {
  const ticks = useTicks(sheet.sessionId, refreshStation)
  const time = { date: dayWords(sheet.startsAt, now), from: clockWords(sheet.startsAt), to: clockWords(sheet.endsAt) }
  const over = sheet.endsAt <= now
  const open = sheet.status !== 'cancelled'
  return (
    <>
      {stale && <Hint words={t.station.stale} />}
      <Card title={sheet.title}>
        <Fact label={t.school.when}>{fill(t.school.time, time)}</Fact>
        <Fact label={t.school.where}>{sheet.room}</Fact>
        <Text className="station-words">{t.station.offline}</Text>
        {sheet.status === 'planned' && !over && (
          <Button kind="plain" onPress={() => go('enrolFor', { sessionId: sheet.sessionId })}>
            {t.station.enrolFor}
          </Button>
        )}
      </Card>
      {open && !over && sheet.opensAt <= now && <CodeCard sessionId={sheet.sessionId} />}
      <TickList sheet={sheet} ticks={ticks} />
      {open && over && <RecordCard sheet={sheet} />}
      {sheet.status === 'planned' && sheet.startsAt > now && (
        <Card>
          <ListRow title={t.station.edit.title} onPress={() => go('editSession', { sessionId: sheet.sessionId })} />
        </Card>
      )}
    </>
  )
}
