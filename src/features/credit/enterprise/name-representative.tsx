import { type ReactNode, useState } from 'react'
import type { EnterpriseRow } from '../../../../cloudfunctions/contract/enterprises'
import type { PersonId } from '../../../../cloudfunctions/contract/ids'
import { Button } from '../../../components/button'
import { FailureNote } from '../../../components/failure-note'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'

const words = t.enterprise

export interface NamedPerson {
  personId: PersonId
  name: string
}

/** Finds one person by village and full name; the page brings it. */
export type PersonField = (props: {
  chosen: readonly NamedPerson[]
  onChange: (people: NamedPerson[]) => void
}) => ReactNode

interface NameRepresentativeProps {
  row: Pick<EnterpriseRow, 'enterpriseId' | 'name'>
  open: boolean
  onOpen: (open: boolean) => void
  personField: PersonField
}

/** The county names who represents an enterprise from now on. */
export function NameRepresentative({
  row: { enterpriseId, name },
  open,
  onOpen,
  personField,
}: NameRepresentativeProps) {
  const [chosen, setChosen] = useState<NamedPerson[]>([])
  const command = useCommand(api.enterprises.nameRepresentative.mutate, {
    onDone: () => {
      onOpen(false)
      setChosen([])
      readAgain()
    },
  })
  const [person] = chosen
  if (!open)
    return (
      <Button kind="plain" label={fill(words.renameLabel, { name })} onPress={() => onOpen(true)}>
        {words.rename}
      </Button>
    )
  return (
    <>
      {personField({ chosen, onChange: setChosen })}
      <FailureNote error={command.error} />
      <Button
        busy={command.busy}
        disabled={person === undefined}
        onPress={() => person && command.run({ enterpriseId, personId: person.personId })}
      >
        {words.renameSend}
      </Button>
      <Button kind="link" onPress={() => onOpen(false)}>
        {t.common.close}
      </Button>
    </>
  )
}
