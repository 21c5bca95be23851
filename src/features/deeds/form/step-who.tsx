import { View } from '@tarojs/components'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Card } from '../../../components/card'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { DeedVillage } from './deed-village'
import { Fold } from './fold'
import { Outsiders } from './outsiders'
import type { NamedPerson, Pickers } from './pickers.types'
import type { DeedForm } from './use-deed-form'

interface StepWhoProps {
  form: DeedForm
  pickers: Pickers
  /** The reader, where they may name themselves. */
  self: NamedPerson | undefined
  /** It was sent before: village and nominator are settled. */
  settled: boolean
  mayEnterOnBehalf: boolean
}

/** Whom it praises and helps, in which village, and who says so. */
export function StepWho({ form, pickers, self, settled, mayEnterOnBehalf }: StepWhoProps) {
  const { draft, change, errors } = form
  const { PeoplePicker, VillagePicker } = pickers
  const { who } = t.nominate
  return (
    <View id="who">
      <Card title={who.title}>
        <DeedVillage
          village={draft.village}
          error={errors.villageCode}
          VillagePicker={VillagePicker}
          {...(settled ? {} : { onChange: (village) => change({ village, praised: [] }) })}
        />
        <PeoplePicker
          label={who.praised}
          hint={fill(who.praisedHint, { limit: LIMITS.praisedMax })}
          village={draft.village}
          chosen={draft.praised}
          onChange={(praised) => change({ praised })}
          max={LIMITS.praisedMax}
          error={errors.praised}
          withDead
          self={self}
        />
        <Outsiders form={form} />
        <Fold words={who.helpedOpen} open={draft.helped.length > 0}>
          <PeoplePicker
            label={who.helped}
            hint={who.helpedHint}
            optional
            village={draft.village}
            elsewhere
            chosen={draft.helped}
            onChange={(helped) => change({ helped })}
            max={LIMITS.praisedMax}
            error={errors.helped}
          />
        </Fold>
        {mayEnterOnBehalf && !settled && (
          <Fold words={who.behalfOpen} open={draft.onBehalfOf.length > 0}>
            <PeoplePicker
              label={who.behalf}
              hint={who.behalfHint}
              optional
              village={draft.village}
              elsewhere
              chosen={draft.onBehalfOf}
              onChange={(onBehalfOf) => change({ onBehalfOf })}
              max={1}
              error={errors.onBehalfOf}
            />
          </Fold>
        )}
      </Card>
    </View>
  )
}
