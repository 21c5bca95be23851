import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import { Stack } from '../../../components/stack'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { dayWords } from '../../../services/time'
import { useCommand } from '../../../services/use-command'
import { useVillageNow } from '../../../services/village-clock'
import type { Answer } from './consent-card'

const words = t.deedPage.guardian

/** Asks the guardian of a child under fourteen before anybody but the clerk reads the deed. */
export function GuardianCard({ deed, answer }: { deed: DeedView; answer: Answer }) {
  const now = useVillageNow()
  const [asking, setAsking] = useState(false)
  const answering = useCommand(api.deeds.answerAsGuardian.mutate, {
    onDone: () => {
      setAsking(false)
      readAgain()
    },
  })
  const { deedId, deedClass, happenedOn } = deed
  const { personId, name } = answer
  const facts = { name, class: t.deeds.classes[deedClass], date: dayWords(happenedOn, now) }
  return (
    <Card title={words.title}>
      <Stack>
        <Text>{fill(words.words, facts)}</Text>
        <Text className="deeds-soft">{words.later}</Text>
        <FailureNote error={answering.error} />
        <Button busy={answering.busy} onPress={() => answering.run({ deedId, personId, agrees: true })}>
          {words.agree}
        </Button>
        <Button kind="plain" onPress={() => setAsking(true)}>
          {words.refuse}
        </Button>
      </Stack>
      <ConfirmDialog
        open={asking}
        title={fill(words.refuseTitle, { name })}
        confirm={words.refuse}
        kind="danger"
        busy={answering.busy}
        onConfirm={() => answering.run({ deedId, personId, agrees: false })}
        onClose={() => setAsking(false)}
      >
        <Text>{words.refuseWords}</Text>
        <FailureNote error={answering.error} />
      </ConfirmDialog>
    </Card>
  )
}
