import { LEGAL_BASES } from '../../../cloudfunctions/contract/credit-words'
import { Card } from '../../components/card'
import { ChooseMany } from '../../components/choice'
import { Field } from '../../components/field'
import { SelectField } from '../../components/select-field'
import * as t from '../../i18n/zh-CN'
import { OFFERED, type StandardDraft } from './standard-draft'

interface BringsFieldProps {
  draft: StandardDraft
  change: (part: Partial<StandardDraft>) => void
}

const words = t.adoption.standard

/** What a designation brings in the village; the one thing that is no honour names its law. */
export function BringsField({ draft: { brings, basis }, change }: BringsFieldProps) {
  return (
    <Card>
      <Field label={words.brings} hint={words.bringsHint}>
        <ChooseMany
          label={words.brings}
          options={OFFERED.map((value) => ({ value, title: t.noticeLines.creditTopics[value] }))}
          values={brings}
          onChange={(chosen) => change({ brings: chosen })}
        />
      </Field>
      {brings.includes('serviceFirst') && (
        <SelectField
          label={words.basis}
          hint={words.basisHint}
          options={LEGAL_BASES.map((value) => ({ value, words: words.bases[value] }))}
          value={basis}
          onChange={(chosen) => change({ basis: chosen })}
        />
      )}
    </Card>
  )
}
