import { Text } from '@tarojs/components'
import { COMPLAINED_LEVELS } from '../../../cloudfunctions/contract/complaints'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { SelectField } from '../../components/select-field'
import * as t from '../../i18n/zh-CN'
import { useDivisions } from '../../services/divisions'
import type { ComplaintDraft } from './complain-draft'
import './complaints.scss'

const words = t.complaints.form
const levels = COMPLAINED_LEVELS.map((value) => ({ value, ...t.complaints.levels[value] }))

const useOptions = (parent: DivisionCode | undefined) =>
  (useDivisions(parent).data?.divisions ?? []).map(({ code, name }) => ({ value: code, words: name }))

interface AboutWhereProps {
  county: DivisionCode
  draft: ComplaintDraft
  onChange: (part: Partial<ComplaintDraft>) => void
  error?: string
}

/** The village or township that it is about; says who will handle it, and who will not see it. */
export function AboutWhere({ county, draft, onChange, error }: AboutWhereProps) {
  const townships = useOptions(county)
  const villages = useOptions(draft.township)
  const ofVillage = draft.level === 'village'
  return (
    <>
      <Field label={words.level}>
        <ChooseOne label={words.level} options={levels} value={draft.level} onChange={(level) => onChange({ level })} />
      </Field>
      <SelectField
        label={words.whereTownship}
        options={townships}
        value={draft.township}
        onChange={(township) => onChange({ township, village: undefined })}
        error={ofVillage ? undefined : error}
      />
      {ofVillage && (
        <SelectField
          label={words.where}
          options={villages}
          value={draft.village}
          onChange={(village) => onChange({ village })}
          error={error}
        />
      )}
      <Text className="complaints-soft">{words.county}</Text>
    </>
  )
}
