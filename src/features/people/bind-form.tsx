import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Stack } from '../../components/stack'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { useHomeVillage } from '../../services/settings'
import { type Claim, useRequestBinding } from './use-request-binding'
import { VerifyNumber } from './verify-number'
import { VillagePicker } from './village-picker'

const BLANK = { name: '', birthYear: '', phoneCode: undefined }

/** Village, name and year of birth: what the clerk looks up in the roster. */
export function BindForm() {
  const [claim, setClaim] = useState<Claim>({ ...BLANK, village: useHomeVillage() })
  const { send, busy, error, errors } = useRequestBinding()
  const { fields } = t.bind
  return (
    <Card>
      <Stack>
        <Text>{t.bind.lead}</Text>
        <VillagePicker
          value={claim.village}
          onChange={(village) => setClaim({ ...claim, village })}
          error={errors.villageCode}
        />
        <TextField
          label={fields.name}
          hint={fields.nameHint}
          value={claim.name}
          onChange={(name) => setClaim({ ...claim, name })}
          error={errors.name}
        />
        <TextField
          label={fields.birthYear}
          hint={fields.birthYearHint}
          numeric
          value={claim.birthYear}
          onChange={(birthYear) => setClaim({ ...claim, birthYear })}
          error={errors.birthYear}
        />
        <VerifyNumber code={claim.phoneCode} onCode={(phoneCode) => setClaim({ ...claim, phoneCode })} />
        <FailureNote error={error} />
        <Button busy={busy} onPress={() => send(claim)}>
          {t.bind.send}
        </Button>
      </Stack>
    </Card>
  )
}
