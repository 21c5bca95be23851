import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { DateField } from '../../components/date-field'
import { Fact } from '../../components/fact'
import { TextField } from '../../components/text-field'
import type { FieldErrors } from '../../i18n/field-errors'
import * as t from '../../i18n/zh-CN'
import { dateOf } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import type { MeetingDraft } from './meeting-draft'

type Meeting = Pick<MeetingDraft, 'metOn' | 'entitled' | 'present' | 'inFavour' | 'minutes'>

interface MeetingFieldsProps {
  draft: Meeting
  change: (part: Partial<Meeting>) => void
  errors: FieldErrors
  /** What was voted on, in words; absent while it is not known. */
  votedOn: string | undefined
}

const words = t.adoption.adopt

/** When it met, how many there are, came and were in favour, and what was said. */
export function MeetingFields({ draft, change, errors, votedOn }: MeetingFieldsProps) {
  const today = dateOf(useVillageNow())
  return (
    <>
      {votedOn !== undefined && <Fact label={words.version}>{votedOn}</Fact>}
      <DateField
        label={words.metOn}
        value={draft.metOn}
        until={today}
        onChange={(metOn) => change({ metOn })}
        error={errors.metOn}
      />
      <TextField
        label={words.entitled}
        numeric
        value={draft.entitled}
        onChange={(entitled) => change({ entitled })}
        error={errors.entitled}
      />
      <TextField
        label={words.present}
        hint={words.presentHint}
        numeric
        value={draft.present}
        onChange={(present) => change({ present })}
        error={errors.present}
      />
      <TextField
        label={words.inFavour}
        hint={words.inFavourHint}
        numeric
        value={draft.inFavour}
        onChange={(inFavour) => change({ inFavour })}
        error={errors.inFavour}
      />
      <TextField
        label={words.minutes}
        hint={words.minutesHint}
        lines="many"
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
        limit={LIMITS.minutesMax}
        error={errors.minutes}
      />
    </>
  )
}
