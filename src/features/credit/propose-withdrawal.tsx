import { useState } from 'react'
import { ActWithWords } from '../../components/act-with-words'
import { DateField } from '../../components/date-field'
import { Hint } from '../../components/hint'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { dateOf, daysAfter } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import type { DesignationRow } from './use-credit'

const words = t.credit.office
/** Seven whole days of warning, so the eighth day at the earliest. */
const WARNING_DAYS = 8
/** Hearings begin at nine in the morning of the county. */
const atNine = (date: string): string => new Date(`${date}T09:00:00+08:00`).toISOString()

/** An officer proposes to withdraw a status: a reason, and a hearing far enough ahead. */
export function ProposeWithdrawal({
  row: { designationId, headName },
}: {
  row: Pick<DesignationRow, 'designationId' | 'headName'>
}) {
  const earliest = daysAfter(dateOf(useVillageNow()), WARNING_DAYS)
  const [date, setDate] = useState<string>()
  const [place, setPlace] = useState('')
  const { run, busy, error, done } = useCommand(api.credit.proposeWithdrawal.mutate, { onDone: readAgain })
  if (done) return <Hint words={words.proposed} />
  const ready = date !== undefined && place.trim().length > 1
  return (
    <ActWithWords
      act={words.propose}
      title={words.proposeTitle}
      label={words.reason}
      about={headName}
      danger
      busy={busy}
      error={error}
      ready={ready}
      onSend={(reason) => date && run({ designationId, reason, hearingAt: atNine(date), place: place.trim() })}
    >
      <DateField label={words.hearingOn} value={date} onChange={setDate} from={earliest} />
      <TextField label={words.hearingPlace} value={place} onChange={setPlace} />
    </ActWithWords>
  )
}
