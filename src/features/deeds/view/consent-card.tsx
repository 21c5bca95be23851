import { Text } from '@tarojs/components'
import { useState } from 'react'
import { CONSENTS, type DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { ChooseOne } from '../../../components/choice'
import { FailureNote } from '../../../components/failure-note'
import { Hint } from '../../../components/hint'
import { Stack } from '../../../components/stack'
import { fill, t } from '../../../i18n/t'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { lastDayWords } from '../../../services/time'
import { useCommand } from '../../../services/use-command'
import { useVillageNow } from '../../../services/village-clock'
import '../deeds.scss'

const OPTIONS = CONSENTS.map((value) => ({
  value,
  title: t.deeds.consents[value].title,
  hint: t.deedPage.consent.does[value],
}))

/** Asks the praised person how they may be named, and says what each answer does. */
export function ConsentCard({ deed }: { deed: DeedView }) {
  const { deedId, myConsent } = deed
  const [chosen, setChosen] = useState(CONSENTS.find((one) => one === myConsent))
  const answering = useCommand(api.deeds.answerConsent.mutate, { onDone: readAgain })
  const changed = chosen !== undefined && chosen !== myConsent
  const words = t.deedPage.consent
  return (
    <Card title={words.title}>
      <Stack>
        <Hint words={useStandingWords(deed)} />
        <ChooseOne label={words.label} options={OPTIONS} value={chosen} onChange={setChosen} />
        <Text className="deeds-soft">{words.strictest}</Text>
        <FailureNote error={answering.error} />
        {answering.done && !changed && <Hint words={words.saved} />}
        <Button
          disabled={!changed}
          busy={answering.busy}
          onPress={() => chosen && answering.run({ deedId, consent: chosen })}
        >
          {words.send}
        </Button>
      </Stack>
    </Card>
  )
}

/** How they are named now, and until when the answer is awaited. */
function useStandingWords({ status, nextAt, myConsent = 'unanswered' }: DeedView): string {
  const now = useVillageNow()
  const words = t.deedPage.consent
  if (myConsent !== 'unanswered') return fill(words.now, { consent: t.deeds.consentStates[myConsent] })
  if (status !== 'accepted' || nextAt === undefined) return words.waitingUndated
  return fill(words.waiting, { date: lastDayWords(nextAt, now) })
}
