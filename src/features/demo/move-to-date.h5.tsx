import { useState } from 'react'
import { Button } from '../../components/button'
import { DateField } from '../../components/date-field'
import * as t from '../../i18n/zh-CN'
import { dateOf, daysAfter } from '../../services/time'

const DAY_MS = 86_400_000
/** What a demo host moves at once. */
const DAYS_AT_MOST = 366

interface MoveToDateProps {
  /** The village's time, ISO 8601. */
  now: string
  busy: boolean
  onMove: (days: number) => void
}

/** Goes on to the same hour of a day that is chosen. */
export function MoveToDate({ now, busy, onMove }: MoveToDateProps) {
  const today = dateOf(now)
  const [date, setDate] = useState('')
  const days = date === '' ? 0 : (Date.parse(date) - Date.parse(today)) / DAY_MS
  return (
    <>
      <DateField
        label={t.demo.date}
        value={date}
        onChange={setDate}
        from={daysAfter(today, 1)}
        until={daysAfter(today, DAYS_AT_MOST)}
      />
      <Button kind="plain" busy={busy} disabled={!(days >= 1 && days <= DAYS_AT_MOST)} onPress={() => onMove(days)}>
        {t.demo.toDate}
      </Button>
    </>
  )
}
