import { useState } from 'react'
import type { Me } from '../../../../cloudfunctions/contract/people'
import { Hint } from '../../../components/hint'
import { PageFrame } from '../../../components/page-frame'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { readAgain } from '../../../services/read-again'
import { useVillageNow } from '../../../services/village-clock'
import { CheckBar } from './check-bar'
import { daysBefore } from './days'
import { FormSteps } from './form-steps'
import { KeptNote } from './kept-note'
import type { Pickers } from './pickers.types'
import { SendDialog } from './send-dialog'
import { SimilarHint } from './similar-hint'
import { useDeedDraft } from './use-deed-draft'
import { useDeedForm } from './use-deed-form'
import { useNominate } from './use-nominate'
import { useOwnVillage } from './use-own-village'
import { WrongNote } from './wrong-note'

interface NominateFormProps {
  me: Me | undefined
  /** The village could not be asked who is here. */
  offline: boolean
  pickers: Pickers
}

/** Reports a good deed: three short steps, a last look, and off it goes. */
export function NominateForm({ me, offline, pickers }: NominateFormProps) {
  const deedDraft = useDeedDraft('nominate')
  const form = useDeedForm(deedDraft, daysBefore(useVillageNow()))
  const [looking, setLooking] = useState(false)
  useOwnVillage(deedDraft, me?.person)
  const startAnew = () => {
    deedDraft.discard()
    form.forget()
    setLooking(false)
  }
  const sending = useNominate(deedDraft, startAnew)
  return (
    <PageFrame bar={<CheckBar form={form} onChecked={() => setLooking(true)} />}>
      <KeptNote kept={deedDraft.kept} onDiscard={startAnew} />
      <StandingNote me={me} offline={offline} />
      <FormSteps form={form} pickers={pickers} me={me} />
      <WrongNote form={form} />
      <SendDialog
        open={looking}
        draft={form.draft}
        nominator={me?.person?.name}
        sending={sending}
        confirm={t.nominate.preview.send}
        onClose={() => setLooking(false)}
      >
        <SimilarHint
          draft={form.draft}
          onJoined={(deedId) => {
            startAnew()
            readAgain()
            go('deed', { deedId })
          }}
        />
      </SendDialog>
    </PageFrame>
  )
}

/** What the reader should know first: no network, or not yet known to the clerk. */
function StandingNote({ me, offline }: Pick<NominateFormProps, 'me' | 'offline'>) {
  if (offline || me === undefined) return <Hint words={t.nominate.offline} />
  if (me.person) return null
  return <Hint words={me.binding?.status === 'requested' ? t.nominate.waiting : t.nominate.unbound} />
}
