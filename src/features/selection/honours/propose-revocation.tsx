import { useState } from 'react'
import { ActWithWords } from '../../../components/act-with-words'
import { DateField } from '../../../components/date-field'
import { Hint } from '../../../components/hint'
import { TextField } from '../../../components/text-field'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { dateOf, daysAfter } from '../../../services/time'
import { useCommand } from '../../../services/use-command'
import { useVillageNow } from '../../../services/village-clock'
import type { HonourRow } from '../use-selection'

const words = t.selection.honours
/** Seven whole days of warning, so the eighth day at the earliest. */
const WARNING_DAYS = 8
/** Hearings begin at nine in the morning of the county. */
const atNine = (date: string): string => new Date(`${date}T09:00:00+08:00`).toISOString()

/** An officer proposes to revoke an honour: a reason, and a hearing far enough ahead. */
export function ProposeRevocation({ row: { honourId, name, year, level } }: { row: HonourRow }) {
  const earliest = daysAfter(dateOf(useVillageNow()), WARNING_DAYS)
  const [date, setDate] = useState<string>()
  const [place, setPlace] = useState('')
  const { run, busy, error, done } = useCommand(api.exemplars.proposeRevocation.mutate, { onDone: readAgain })
  if (done) return <Hint words={words.proposed} />
  const ready = date !== undefined && place.trim().length > 1
  return (
    <ActWithWords
      act={words.propose}
      title={words.propose}
      label={words.reason}
      about={fill(words.about, { name, year, title: t.exemplars.titles[level] })}
      kind="link"
      danger
      busy={busy}
      error={error}
      ready={ready}
      onSend={(reason) => date && run({ honourId, reason, hearingAt: atNine(date), place: place.trim() })}
    >
      <DateField label={words.hearingOn} value={date} onChange={setDate} from={earliest} />
      <TextField label={words.place} value={place} onChange={setPlace} />
    </ActWithWords>
  )
}
