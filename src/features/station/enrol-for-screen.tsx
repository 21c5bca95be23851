import { type ReactNode, useState } from 'react'
import type { ClassSessionId, PersonId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { PageFrame } from '../../components/page-frame'
import { SwitchRow } from '../../components/switch-row'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { goInstead } from '../../services/navigate'
import { useCommand } from '../../services/use-command'
import { refreshStation } from './use-station'

interface Named {
  personId: PersonId
  name: string
}

/** How a person of the village is chosen: another feature's, given by the page. */
export type PersonField = (props: { chosen: readonly Named[]; onChange: (people: Named[]) => void }) => ReactNode

/** Enrols somebody without a phone; the slip is printed next. */
export function EnrolForScreen({ sessionId, personField }: { sessionId: ClassSessionId; personField: PersonField }) {
  const [chosen, setChosen] = useState<Named[]>([])
  const [telephone, setTelephone] = useState('')
  const [takeAtOnce, setTakeAtOnce] = useState(false)
  const send = useCommand(api.station.enrolFor.mutate, {
    onDone: ({ slip }) => {
      refreshStation()
      goInstead('slip', { slipId: slip.slipId })
    },
  })
  const [person] = chosen
  const number = telephone.trim()
  const press = () => {
    if (person === undefined) return
    const phone = number === '' ? {} : { telephone: number }
    send.run({ sessionId, personId: person.personId, takeAtOnce, ...phone })
  }
  return (
    <PageFrame title={t.station.enrolFor}>
      <Card>
        {personField({ chosen, onChange: setChosen })}
        <TextField
          label={t.station.telephone}
          hint={t.station.telephoneHint}
          optional
          value={telephone}
          onChange={setTelephone}
        />
        <SwitchRow
          title={t.station.takeAtOnce}
          hint={t.station.takeAtOnceHint}
          on={takeAtOnce}
          onChange={setTakeAtOnce}
        />
        <Button busy={send.busy} disabled={person === undefined} onPress={press}>
          {t.station.enrolSend}
        </Button>
        <FailureNote error={send.error} />
      </Card>
    </PageFrame>
  )
}
