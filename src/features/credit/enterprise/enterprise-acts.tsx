import type { MyEnterprise } from '../../../../cloudfunctions/contract/enterprises'
import { ActConfirmed } from '../../../components/act-confirmed'
import { ActWithWords } from '../../../components/act-with-words'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { usePaperFiles } from '../../../services/papers/use-paper-files'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import { PaperFilesField } from './paper-files'

const words = t.credit

type Running = NonNullable<MyEnterprise['application']>

/** What the representative can do now about an application or a withdrawal. */
export function EnterpriseActs({ one: { enterpriseId, application, can } }: { one: MyEnterprise }) {
  const appealing = useCommand(api.enterprises.appealWithdrawal.mutate, { onDone: readAgain })
  return (
    <>
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
          onSend={(said) => appealing.run({ enterpriseId, words: said })}
        />
      )}
      {application && can.includes('withdraw') && <Withdraw application={application} />}
    </>
  )
}

function Answer({ application: { caseId, version } }: { application: Running }) {
  const files = usePaperFiles()
  const sending = useCommand(api.credit.answer.mutate, {
    onDone: () => {
      files.forget()
      readAgain()
    },
  })
  const photos = files.papers.map((one) => one.photoId)
  return (
    <ActWithWords
      act={words.answer.act}
      title={words.answer.title}
      label={words.answer.label}
      kind="primary"
      busy={sending.busy}
      error={sending.error}
      ready={!files.busy}
      onSend={(said) => sending.run({ caseId, version, words: said, photos })}
    >
      <PaperFilesField files={files} />
    </ActWithWords>
  )
}

function Appeal({ application: { caseId, version } }: { application: Running }) {
  const sending = useCommand(api.credit.appeal.mutate, { onDone: readAgain })
  return (
    <ActWithWords
      act={words.appeal.act}
      title={words.appeal.title}
      label={words.appeal.label}
      kind="primary"
      busy={sending.busy}
      error={sending.error}
      onSend={(said) => sending.run({ caseId, version, words: said })}
    />
  )
}

function Withdraw({ application: { caseId, version } }: { application: Running }) {
  const sending = useCommand(api.credit.withdraw.mutate, { onDone: readAgain })
  return (
    <ActConfirmed
      act={words.withdraw.act}
      title={words.withdraw.title}
      words={words.withdraw.words}
      kind="link"
      busy={sending.busy}
      error={sending.error}
      onSend={() => sending.run({ caseId, version })}
    />
  )
}
