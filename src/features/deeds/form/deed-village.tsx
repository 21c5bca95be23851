import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { Hint } from '../../../components/hint'
import * as t from '../../../i18n/zh-CN'
import type { ChosenVillage, Pickers } from './pickers.types'

interface DeedVillageProps {
  village: ChosenVillage | undefined
  /** Absent while the village is settled: a deed that was sent stays in its village. */
  onChange?: (village: ChosenVillage) => void
  error: string | undefined
  VillagePicker: Pickers['VillagePicker']
}

/** The village whose council will look at it: the praised person's. The reader's own is filled in. */
export function DeedVillage({ village, onChange, error, VillagePicker }: DeedVillageProps) {
  const [open, setOpen] = useState(false)
  const { who } = t.nominate
  if (onChange && (open || village === undefined)) {
    return (
      <>
        {village && <Hint words={who.changeHint} />}
        <VillagePicker value={village} onChange={onChange} error={error} />
      </>
    )
  }
  return (
    <Field label={who.village} hint={who.villageHint} error={error}>
      <Text>{village?.name}</Text>
      {onChange && (
        <Button kind="link" onPress={() => setOpen(true)}>
          {who.change}
        </Button>
      )}
    </Field>
  )
}
