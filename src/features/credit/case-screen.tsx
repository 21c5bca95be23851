import { View } from '@tarojs/components'
import type { CaseSheet } from '../../../cloudfunctions/contract/credit-cases'
import type { CreditCaseId } from '../../../cloudfunctions/contract/ids'
import { ActConfirmed } from '../../components/act-confirmed'
import { ActWithWords } from '../../components/act-with-words'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useMe } from '../../services/session'
import { useCommand } from '../../services/use-command'
import { CaseContent } from './case-content'
import './credit.scss'
import { DeclineAct } from './decline-act'
import { useCase } from './use-credit'

const words = t.credit.office

/** One application in an office: the clerk vouches, an officer decides. */
export function CaseScreen({ caseId }: { caseId: CreditCaseId }) {
  const me = useMe()
  const decides = me.data?.rights.includes('credit.decide') ?? false
  return me.data ? (
    <OfficeSheet caseId={caseId} office={decides ? 'decide' : 'keep'} />
  ) : (
    <PageFrame title={words.sheet} state={stateOf(me)}>
      {null}
    </PageFrame>
  )
}

function OfficeSheet({ caseId, office }: { caseId: CreditCaseId; office: 'keep' | 'decide' }) {
  const asked = useCase(caseId, office)
  const sheet = asked.data
  return (
    <PageFrame title={words.sheet} state={stateOf(asked)}>
      {sheet && (
        <Stack>
          <CaseContent sheet={sheet} />
          {office === 'keep' && sheet.status === 'applied' && <Keep sheet={sheet} />}
          {office === 'decide' && sheet.status === 'township' && <Decide sheet={sheet} />}
          {office === 'decide' && sheet.status === 'appealed' && <DecideAppeal sheet={sheet} />}
        </Stack>
      )}
    </PageFrame>
  )
}

/** The clerk vouches where the standard asks for it; papers are the household's own to give. */
function Keep({ sheet }: { sheet: CaseSheet }) {
  const open = sheet.criteria.filter((one) => one.state === 'needsEvidence')
  return open.some((one) => one.source === 'attested') ? <Attest sheet={sheet} /> : <Hint words={words.needs.papers} />
}

function Attest({ sheet: { caseId, version } }: { sheet: CaseSheet }) {
  const { run, busy, error } = useCommand(api.credit.attest.mutate, { onDone: readAgain })
  return (
    <ActWithWords
      act={words.attest}
      title={words.attestTitle}
      label={words.attestWords}
      kind="primary"
      busy={busy}
      error={error}
      onSend={(said) => run({ caseId, version, words: said })}
    />
  )
}

function Decide({ sheet: { caseId, version } }: { sheet: CaseSheet }) {
  const { run, busy, error } = useCommand(api.credit.decide.mutate, { onDone: readAgain })
  return (
    <View className="credit-acts">
      <ActConfirmed
        act={words.pass}
        title={words.passTitle}
        words={words.passWords}
        busy={busy}
        error={error}
        onSend={() => run({ decision: 'pass', caseId, version })}
      />
      <ActWithWords
        act={words.back}
        title={words.backTitle}
        label={words.question}
        busy={busy}
        error={error}
        onSend={(said) => run({ decision: 'return', caseId, version, words: said })}
      />
      <DeclineAct
        busy={busy}
        error={error}
        onSend={(reason, said) => run({ decision: 'decline', caseId, version, reason, words: said })}
      />
    </View>
  )
}

function DecideAppeal({ sheet: { caseId, version } }: { sheet: CaseSheet }) {
  const { run, busy, error } = useCommand(api.credit.decideAppeal.mutate, { onDone: readAgain })
  return (
    <View className="credit-acts">
      <ActWithWords
        act={words.accept}
        title={words.acceptTitle}
        label={words.why}
        kind="primary"
        busy={busy}
        error={error}
        onSend={(said) => run({ caseId, version, outcome: 'accepted', words: said })}
      />
      <ActWithWords
        act={words.reject}
        title={words.rejectTitle}
        label={words.why}
        kind="link"
        danger
        busy={busy}
        error={error}
        onSend={(said) => run({ caseId, version, outcome: 'declined', words: said })}
      />
    </View>
  )
}
