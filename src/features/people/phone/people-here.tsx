import { useState } from 'react'
import type { PhonePerson } from '../../../../cloudfunctions/contract/phone'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { ListRow } from '../../../components/list-row'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { TakeOver } from './take-over'

/** Everybody on the phone: who uses it, and who else may take over. */
export function PeopleHere({ people }: { people: readonly PhonePerson[] }) {
  const [taking, setTaking] = useState<PhonePerson>()
  const words = t.phone.here
  return (
    <Card title={words.title}>
      {people.map((person) => (
        <ListRow
          key={person.personId}
          title={person.name}
          note={person.hasPin ? words.hasPin : words.noPin}
          aside={
            person.inUse ? (
              <StatusTag words={words.inUse} tone="done" />
            ) : (
              <Button
                kind="plain"
                label={fill(words.takeLabel, { name: person.name })}
                onPress={() => setTaking(person)}
              >
                {words.take}
              </Button>
            )
          }
        />
      ))}
      {taking && <TakeOver person={taking} onClose={() => setTaking(undefined)} />}
    </Card>
  )
}
