import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MyEnterprise } from '../../../../cloudfunctions/contract/enterprises'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { FailureNote } from '../../../components/failure-note'
import { TextField } from '../../../components/text-field'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { usePaperFiles } from '../../../services/papers/use-paper-files'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import '../credit.scss'
import { DeclaredFields, isDeclared, NOTHING_DECLARED } from './declared-fields'
import { PaperFilesField } from './paper-files'

const words = t.enterprise

/** A registered enterprise applies again: everything is declared anew, and what was put right where it was withdrawn. */
export function ApplyAgain({ one: { enterpriseId, repairFrom } }: { one: MyEnterprise }) {
  const [declared, setDeclared] = useState(NOTHING_DECLARED)
  const [remedied, setRemedied] = useState('')
  const files = usePaperFiles()
  const sending = useCommand(api.enterprises.applyAgain.mutate, {
    onDone: () => {
      files.forget()
      readAgain()
    },
  })
  const said = repairFrom === undefined || remedied.trim().length >= LIMITS.reasonMin
  const ready = isDeclared(declared) && files.papers.length > 0 && !files.busy && said
  const send = () => {
    const papers = files.papers.map((paper) => paper.photoId)
    sending.run({ enterpriseId, ...declared, papers, ...(repairFrom ? { remedied: remedied.trim() } : {}) })
  }
  return (
    <Card title={words.again}>
      <DeclaredFields value={declared} onChange={setDeclared} />
      {repairFrom && (
        <TextField
          label={t.credit.apply.remedied}
          hint={t.credit.apply.remediedHint}
          lines="many"
          value={remedied}
          onChange={setRemedied}
          limit={LIMITS.reasonMax}
        />
      )}
      <PaperFilesField files={files} />
      <FailureNote error={sending.error} />
      <View className="credit-acts">
        <Button busy={sending.busy} disabled={!ready} onPress={send}>
          {words.sendAgain}
        </Button>
      </View>
    </Card>
  )
}
