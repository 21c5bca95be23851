import { View } from '@tarojs/components'
import type { CaseSheet } from '../../../../cloudfunctions/contract/credit-cases'
import type { CreditCaseId } from '../../../../cloudfunctions/contract/ids'
import { ActWithWords } from '../../../components/act-with-words'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { goBack } from '../../../services/navigate'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import { CaseContent } from '../case-content'
import '../credit.scss'
import { DeclineAct } from '../decline-act'
import { useDepartmentCase } from './use-enterprise'

const words = t.enterprise.desk

/** One application before its lead department: the signer vouches for what was declared, asks back or declines. */
export function DepartmentCaseScreen({ caseId }: { caseId: CreditCaseId }) {
  const asked = useDepartmentCase(caseId)
  const sheet = asked.data
  return (
    <PageFrame title={words.sheet} state={stateOf(asked)}>
      {sheet && (
        <Stack>
          <CaseContent sheet={sheet} />
          {sheet.status === 'department' && <Sign sheet={sheet} />}
        </Stack>
      )}
    </PageFrame>
  )
}

function Sign({ sheet: { caseId, version } }: { sheet: CaseSheet }) {
  const { run, busy, error } = useCommand(api.enterprises.sign.mutate, {
    onDone: () => {
      readAgain()
      goBack()
    },
  })
  return (
    <View className="credit-acts">
      <ActWithWords
        act={words.pass}
        title={words.passTitle}
        label={words.passLabel}
        kind="primary"
        busy={busy}
        error={error}
        onSend={(said) => run({ decision: 'pass', caseId, version, words: said })}
      />
      <ActWithWords
        act={t.credit.office.back}
        title={t.credit.office.backTitle}
        label={t.credit.office.question}
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
