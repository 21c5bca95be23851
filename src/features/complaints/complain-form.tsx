import { Text } from '@tarojs/components'
import { useState } from 'react'
import { COMPLAINT_KINDS, COMPLAINT_TOPICS } from '../../../cloudfunctions/contract/complaints'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { Me } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { SwitchRow } from '../../components/switch-row'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useDraft } from '../../services/drafts'
import { useCommand } from '../../services/use-command'
import { AboutWhere } from './about-where'
import { blankComplaint, ComplaintDraft, divisionOf, missingIn } from './complain-draft'
import './complaints.scss'
import type { Sent } from './sent-note'
import { refreshComplaints } from './use-complaints'

const words = t.complaints.form
const kinds = COMPLAINT_KINDS.map((value) => ({ value, title: t.complaints.kinds[value] }))
const topics = COMPLAINT_TOPICS.map((value) => ({ value, title: t.complaints.topics[value] }))

/** What, about what, where, in one's own words; the village is filled in. What was typed stays on the phone. */
export function ComplainForm({ me, onSent }: { me: Me; onSent: (sent: Sent) => void }) {
  const home = me.person ? { village: me.person.villageCode, township: me.person.townshipCode } : {}
  const { draft: kept, save, clear } = useDraft('complaint', ComplaintDraft, blankComplaint)
  const draft = { ...home, ...kept }
  const [tried, setTried] = useState(false)
  const send = useCommand(api.complaints.submit.mutate, {
    onDone: (sent) => {
      clear()
      refreshComplaints()
      onSent(sent)
    },
  })
  const missing = missingIn(draft)
  const change = (part: Partial<ComplaintDraft>) => save({ ...draft, ...part })
  const faultOf = (field: (typeof missing)[number], fault: string) =>
    tried && missing.includes(field) ? { error: fault } : {}
  const press = () => {
    setTried(true)
    const divisionCode = divisionOf(draft)
    const { kind, topic, anonymous } = draft
    if (missing.length > 0 || topic === undefined || divisionCode === undefined) return
    send.run({ kind, topic, divisionCode, words: draft.words.trim(), anonymous })
  }
  return (
    <Card>
      <Field label={words.kind}>
        <ChooseOne
          label={words.kind}
          layout="tiles"
          options={kinds}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      <Field label={words.topic} {...faultOf('topic', t.faults.required)}>
        <ChooseOne
          label={words.topic}
          layout="tiles"
          options={topics}
          value={draft.topic}
          onChange={(topic) => change({ topic })}
        />
      </Field>
      <AboutWhere county={me.county.code} draft={draft} onChange={change} {...faultOf('where', t.faults.required)} />
      <TextField
        label={words.words}
        hint={fill(words.wordsHint, { limit: LIMITS.complaintMin })}
        lines="many"
        value={draft.words}
        onChange={(typed) => change({ words: typed })}
        limit={LIMITS.complaintMax}
        {...faultOf('words', fill(t.faults.tooShort, { limit: LIMITS.complaintMin }))}
      />
      <SwitchRow
        title={words.anonymous}
        hint={words.anonymousHint}
        on={draft.anonymous}
        onChange={(anonymous) => change({ anonymous })}
      />
      <Button busy={send.busy} onPress={press}>
        {words.send}
      </Button>
      {tried && missing.length > 0 && <FailureWords />}
      <FailureNote error={send.error} />
    </Card>
  )
}

const FailureWords = () => <Text className="complaints-soft">{words.needed}</Text>
