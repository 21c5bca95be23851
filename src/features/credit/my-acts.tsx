import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { MyCredit } from '../../../cloudfunctions/contract/credit'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { ActWithWords } from '../../components/act-with-words'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { PaperPhotos } from '../../components/paper-photos'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { NEWS_OF_CREDIT_APPEAL, useRing } from '../../services/ring'
import { useCommand } from '../../services/use-command'
import './credit.scss'
import { usePapers } from '../../services/photos/use-papers'

const words = t.credit

type Running = NonNullable<MyCredit['application']>

/** What the household can do now about its application or a withdrawal. */
export function MyActs({ mine: { application, can } }: { mine: MyCredit }) {
  const appealing = useCommand(api.credit.appealWithdrawal.mutate, { onDone: readAgain })
  return (
    <>
      {application && can.includes('giveEvidence') && <GiveEvidence application={application} />}
      {application && can.includes('answer') && <Answer application={application} />}
      {application && can.includes('appeal') && <Appeal application={application} />}
      {can.includes('appealWithdrawal') && (
        <ActWithWords
          act={words.appeal.act}
          title={words.appeal.title}
          label={words.appeal.label}
          kind="primary"
          busy={appealing.busy}
          error={appealing.error}
          onSend={(said) => appealing.run({ words: said })}
        />
      )}
      {can.includes('confirmUnchanged') && <ConfirmUnchanged />}
      {application && can.includes('withdraw') && <Withdraw application={application} />}
    </>
  )
}

function Answer({ application: { caseId, version } }: { application: Running }) {
  const sending = useCommand(api.credit.answer.mutate, { onDone: readAgain })
  return (
    <ActWithWords
      act={words.answer.act}
      title={words.answer.title}
      label={words.answer.label}
      kind="primary"
      busy={sending.busy}
      error={sending.error}
      onSend={(said) => sending.run({ caseId, version, words: said })}
    />
  )
}

function Appeal({ application: { caseId, version } }: { application: Running }) {
  const ring = useRing(NEWS_OF_CREDIT_APPEAL)
  const sending = useCommand(api.credit.appeal.mutate, { onDone: readAgain })
  return (
    <ActWithWords
      act={words.appeal.act}
      title={words.appeal.title}
      label={words.appeal.label}
      kind="primary"
      busy={sending.busy}
      error={sending.error}
      onSend={(said) => {
        // Within the tap; whatever is answered, the appeal goes.
        ring?.()
        sending.run({ caseId, version, words: said })
      }}
    />
  )
}

function GiveEvidence({ application: { caseId, version } }: { application: Running }) {
  const papers = usePapers(`evidence:${caseId}`)
  const sending = useCommand(api.credit.giveEvidence.mutate, {
    onDone: () => {
      papers.forget()
      readAgain()
    },
  })
  const send = async () => {
    const photos = await papers.send()
    if (photos) sending.run({ caseId, version, photos })
  }
  return (
    <View className="credit-papers">
      <Field label={words.evidence.act}>
        <PaperPhotos papers={papers} max={LIMITS.photosMax} />
      </Field>
      <FailureNote error={papers.error ?? sending.error} />
      <Button busy={papers.busy || sending.busy} disabled={papers.photos.length === 0} onPress={send}>
        {words.evidence.send}
      </Button>
    </View>
  )
}

function Withdraw({ application: { caseId, version } }: { application: Running }) {
  const [open, setOpen] = useState(false)
  const sending = useCommand(api.credit.withdraw.mutate, { onDone: readAgain })
  return (
    <>
      <Button kind="link" onPress={() => setOpen(true)}>
        {words.withdraw.act}
      </Button>
      <ConfirmDialog
        open={open}
        title={words.withdraw.title}
        confirm={words.withdraw.confirm}
        kind="danger"
        busy={sending.busy}
        onConfirm={() => sending.run({ caseId, version })}
        onClose={() => setOpen(false)}
      >
        <Text>{words.withdraw.words}</Text>
        <FailureNote error={sending.error} />
      </ConfirmDialog>
    </>
  )
}

/** In the annual review: nothing known is asked again, and what was declared only whether it changed. */
function ConfirmUnchanged() {
  const sending = useCommand(api.credit.confirmUnchanged.mutate, { onDone: readAgain })
  return (
    <Hint words={words.confirmUnchanged.words}>
      <FailureNote error={sending.error} />
      <Button busy={sending.busy} onPress={() => sending.run({})}>
        {words.confirmUnchanged.act}
      </Button>
    </Hint>
  )
}
