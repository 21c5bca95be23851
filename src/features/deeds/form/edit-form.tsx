import { useMemo, useState } from 'react'
import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Hint } from '../../../components/hint'
import { PageFrame } from '../../../components/page-frame'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { useMe } from '../../../services/session'
import { CheckBar } from './check-bar'
import { daysBefore } from './days'
import { draftOf, questionOf, sentAtOf } from './draft-of-deed'
import { FormSteps } from './form-steps'
import { KeptNote } from './kept-note'
import type { Pickers } from './pickers.types'
import { SendDialog } from './send-dialog'
import { useDeedDraft } from './use-deed-draft'
import { useDeedForm } from './use-deed-form'
import { useEditDeed } from './use-edit-deed'
import { WrongNote } from './wrong-note'

interface EditFormProps {
  deed: DeedView
  pickers: Pickers
}

/** The report form filled with a returned deed: the council's question above, then the same three steps. */
export function EditForm({ deed, pickers }: EditFormProps) {
  const { deedId, version } = deed
  const me = useMe().data
  const first = useMemo(() => draftOf(deed), [deed])
  const deedDraft = useDeedDraft(`deed:${deedId}:${version}`, first)
  const form = useDeedForm(deedDraft, daysBefore(sentAtOf(deed)))
  const sending = useEditDeed(deedDraft, deedId, version)
  const [looking, setLooking] = useState(false)
  return (
    <PageFrame title={t.nominate.editTitle} bar={<CheckBar form={form} onChecked={() => setLooking(true)} />}>
      {questionOf(deed).map((words) => (
        <Hint key={words} words={fill(t.nominate.question, { words })} />
      ))}
      <KeptNote kept={deedDraft.kept} onDiscard={deedDraft.discard} />
      <FormSteps form={form} pickers={pickers} me={me} settled />
      <WrongNote form={form} />
      <SendDialog
        open={looking}
        draft={form.draft}
        nominator={me?.person?.name}
        sending={sending}
        confirm={t.nominate.preview.resend}
        onClose={() => setLooking(false)}
      />
    </PageFrame>
  )
}
