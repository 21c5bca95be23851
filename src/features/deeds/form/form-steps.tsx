import type { Me } from '../../../../cloudfunctions/contract/people'
import { Card } from '../../../components/card'
import { SwitchRow } from '../../../components/switch-row'
import * as t from '../../../i18n/zh-CN'
import type { Pickers } from './pickers.types'
import { StepPhotos } from './step-photos'
import { StepWhat } from './step-what'
import { StepWho } from './step-who'
import type { DeedForm } from './use-deed-form'

interface FormStepsProps {
  form: DeedForm
  pickers: Pickers
  /** Unknown while there is no network: the form can be filled all the same. */
  me: Me | undefined
  settled?: boolean
}

/** Who, what, photos: one form from top to bottom. */
export function FormSteps({ form, pickers, me, settled = false }: FormStepsProps) {
  const { draft, change } = form
  return (
    <>
      <StepWho
        form={form}
        pickers={pickers}
        self={selfFor(me, form)}
        settled={settled}
        mayEnterOnBehalf={me?.rights.includes('deed.enterOnBehalf') ?? false}
      />
      <StepWhat form={form} />
      <StepPhotos form={form} />
      <Card>
        <SwitchRow
          title={t.nominate.anonymous.title}
          hint={t.nominate.anonymous.hint}
          on={draft.anonymous}
          onChange={(anonymous) => change({ anonymous })}
        />
      </Card>
    </>
  )
}

/** Oneself can be praised in one's own village, once. */
function selfFor(me: Me | undefined, { draft }: DeedForm) {
  const person = me?.person
  if (!person || person.villageCode !== draft.village?.code) return undefined
  return draft.praised.some((one) => one.personId === person.personId)
    ? undefined
    : { personId: person.personId, name: person.name }
}
