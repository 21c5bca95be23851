import { Text } from '@tarojs/components'
import type { PersonId } from '../../../cloudfunctions/contract/ids'
import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './bindings.scss'
import type { BindingRequest } from './use-bindings'

interface CandidatesProps {
  request: BindingRequest
  value: PersonId | undefined
  onChange: (personId: PersonId) => void
}

/** People of that name in the village. Whom somebody has claimed already cannot be chosen again. */
export function Candidates({ request: { matches }, value, onChange }: CandidatesProps) {
  if (matches.length === 0) return <Text className="bindings-note">{t.bindings.none}</Text>
  const free = matches.filter((match) => !match.bound)
  const taken = matches.filter((match) => match.bound)
  return (
    <Field label={t.bindings.candidates}>
      <ChooseOne
        label={t.bindings.candidates}
        options={free.map((match) => ({ value: match.personId, title: match.name, hint: matchWords(match) }))}
        value={value}
        onChange={onChange}
      />
      {taken.map((match) => (
        <Text key={match.personId} className="bindings-soft">
          {`${match.name} · ${matchWords(match)} · ${t.bindings.taken}`}
        </Text>
      ))}
    </Field>
  )
}

function matchWords({ birthYear, group, headName, phoneAgrees }: BindingRequest['matches'][number]): string {
  const who = fill(t.bindings.match, { year: birthYear, group, head: headName })
  if (phoneAgrees === undefined) return who
  return `${who} · ${phoneAgrees ? t.bindings.phoneAgrees : t.bindings.phoneDiffers}`
}
