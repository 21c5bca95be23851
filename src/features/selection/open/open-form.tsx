import { useState } from 'react'
import type { DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { Lead } from '../../../components/lead'
import { PageFrame } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { useDraft } from '../../../services/drafts'
import { dateOf } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import { CampaignDraft, datesFollow, isAhead } from './draft'
import { OpenAct } from './open-act'
import { StepDates } from './step-dates'
import { StepLook } from './step-look'
import { StepQuotas } from './step-quotas'
import { StepWhat } from './step-what'

const words = t.selection.open
const STEPS = ['what', 'quotas', 'dates', 'look'] as const
type Step = (typeof STEPS)[number]

export interface StepProps {
  draft: CampaignDraft
  change: (part: Partial<CampaignDraft>) => void
}

/** Four steps: what, places, dates, and a look at all of it. What was filled in stays on the phone until it is opened. */
export function OpenForm({ divisionCode, blank }: { divisionCode: DivisionCode; blank: CampaignDraft }) {
  const { draft, save, clear } = useDraft(`campaign:${divisionCode}`, CampaignDraft, blank)
  const [step, setStep] = useState<Step>('what')
  const today = dateOf(useVillageNow())
  const at = STEPS.indexOf(step)
  const go = (by: number) => setStep(STEPS[at + by] ?? step)
  const props: StepProps = { draft, change: (part) => save({ ...draft, ...part }) }
  return (
    <PageFrame
      title={words.title}
      bar={
        <BottomBar>
          {at > 0 && (
            <Button kind="plain" onPress={() => go(-1)}>
              {words.back}
            </Button>
          )}
          {step === 'look' ? (
            <OpenAct divisionCode={divisionCode} draft={draft} onOpened={clear} />
          ) : (
            <Button disabled={!isReady(step, draft, today)} onPress={() => go(1)}>
              {words.next}
            </Button>
          )}
        </BottomBar>
      }
    >
      <Lead>{fill(words.step, { number: at + 1, count: STEPS.length, title: words.steps[step] })}</Lead>
      <Stack>
        {step === 'what' && <StepWhat {...props} />}
        {step === 'quotas' && <StepQuotas {...props} />}
        {step === 'dates' && <StepDates {...props} />}
        {step === 'look' && <StepLook draft={draft} />}
      </Stack>
    </PageFrame>
  )
}

function isReady(step: Step, { mode, approvalNumber, categories, calendar }: CampaignDraft, today: string): boolean {
  switch (step) {
    case 'what':
      return categories.length > 0 && (mode === 'publicitySelection' || approvalNumber.trim() !== '')
    case 'dates':
      return datesFollow(calendar) && isAhead(calendar, today)
    case 'quotas':
    case 'look':
      return true
  }
}
