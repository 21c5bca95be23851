import { Text } from '@tarojs/components'
import { CONSENTS, type DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { ChooseOne } from '../../../components/choice'
import { FailureNote } from '../../../components/failure-note'
import { Hint } from '../../../components/hint'
import { Stack } from '../../../components/stack'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { lastDayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import '../deeds.scss'
import { PointsChoice } from './points-choice'
import { useConsent } from './use-consent'

export type Answer = DeedView['answers'][number]

const OPTIONS = CONSENTS.map((value) => ({
  value,
  title: t.deeds.consents[value].title,
  hint: t.deedPage.consent.does[value],
}))

/** Asks how a praised person may be named, them or who answers for them, and says what each answer does. */
export function ConsentCard({ deed, answer }: { deed: DeedView; answer: Answer }) {
  const form = useConsent(deed.deedId, answer)
  const words = t.deedPage.consent
  const { answersAs, name } = answer
  return (
    <Card title={words.titles[answersAs]}>
      <Stack>
        {answersAs !== 'self' && <Hint words={fill(words.asked[answersAs], { name })} />}
        <Hint words={useStandingWords(deed, answer)} />
        <ChooseOne label={words.label} options={OPTIONS} value={form.chosen} onChange={form.choose} />
        {form.chosen === 'declined' && <PointsChoice value={form.points} onChange={form.choosePoints} />}
        {form.opensAgain(deed.status) && <Text className="deeds-soft">{words.again}</Text>}
        <Text className="deeds-soft">{words.strictest}</Text>
        <FailureNote error={form.error} />
        {form.saved && <Hint words={words.saved} />}
        <Button disabled={!form.ready} busy={form.busy} onPress={form.send}>
          {words.send}
        </Button>
      </Stack>
    </Card>
  )
}

/** How they are named now, and until when the answer is awaited. */
function useStandingWords({ status, nextAt }: DeedView, { consent }: Answer): string {
  const now = useVillageNow()
  const words = t.deedPage.consent
  if (consent !== 'unanswered') return fill(words.now, { consent: t.deeds.consentStates[consent] })
  if (status !== 'accepted' || nextAt === undefined) return words.waitingUndated
  return fill(words.waiting, { date: lastDayWords(nextAt, now) })
}
