import { useState } from 'react'
import * as v from 'valibot'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { OpenStationInput } from '../../../cloudfunctions/contract/school'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import { errorsIn } from '../../i18n/field-errors'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshStation } from './use-station'

const words = t.station.open

interface OpenStationProps {
  village: { code: string; name: string }
  /** What it is called and where it is now, where it is open. */
  before?: { name: string; address: string }
  onDone?: () => void
}

/** What the practice station is called and where it is: said once before the first course, and again when it moves. */
export function OpenStation({ village, before, onDone }: OpenStationProps) {
  const [name, setName] = useState(before?.name ?? fill(words.proposal, { village: village.name }))
  const [address, setAddress] = useState(before?.address ?? '')
  const [tried, setTried] = useState(false)
  const send = useCommand(api.station.open.mutate, {
    onDone: () => {
      refreshStation()
      onDone?.()
    },
  })
  const input = { villageCode: village.code, name, address }
  const errors = tried ? errorsIn(OpenStationInput, input) : {}
  const press = () => {
    setTried(true)
    const read = v.safeParse(OpenStationInput, input)
    if (read.success) send.run(read.output)
  }
  return (
    <Card title={before ? words.change : words.title}>
      <TextField label={words.name} value={name} onChange={setName} limit={LIMITS.courseTitleMax} error={errors.name} />
      <TextField
        label={words.address}
        hint={words.addressHint}
        value={address}
        onChange={setAddress}
        limit={LIMITS.placeMax}
        error={errors.address}
      />
      <Button busy={send.busy} onPress={press}>
        {before ? words.save : words.send}
      </Button>
      <FailureNote error={send.error} />
    </Card>
  )
}
