import { Text } from '@tarojs/components'
import { useState } from 'react'
import { type Me, RELATIONS, type Relation } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { SelectField } from '../../components/select-field'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import { PeoplePicker } from './people-picker'
import type { NamedPerson } from './people-picker.types'

const OPTIONS = RELATIONS.map((value) => ({ value, words: t.people.relations[value] }))

interface Declared {
  relative: NamedPerson
  relation: Relation
}

/** Finds a relative by village and name, and says what they are to the reader. */
export function DeclareKin({ self }: { self: NonNullable<Me['person']> }) {
  const [relative, setRelative] = useState<NamedPerson>()
  const [relation, setRelation] = useState<Relation>()
  const [last, setLast] = useState<Declared>()
  const declaring = useCommand(api.people.declareKin.mutate, {
    onDone: () => {
      setLast(relative && relation && { relative, relation })
      setRelative(undefined)
      setRelation(undefined)
      readAgain()
    },
  })
  const declare = () => relative && relation && declaring.run({ relativeId: relative.personId, relation })
  return (
    <Card title={t.kin.form}>
      <Stack>
        <PeoplePicker
          label={t.kin.relative}
          village={{ code: self.villageCode, name: self.villageName }}
          elsewhere
          chosen={relative ? [relative] : []}
          onChange={([first]) => setRelative(first)}
          max={1}
        />
        <SelectField label={t.kin.relation} options={OPTIONS} value={relation} onChange={setRelation} />
        <FailureNote error={declaring.error} />
        {last && <Hint words={doneWords(last)} />}
        <Button disabled={!relative || !relation} busy={declaring.busy} onPress={declare}>
          {t.kin.declare}
        </Button>
        <Text className="people-soft">{relative && relation ? t.kin.mistake : t.kin.needed}</Text>
      </Stack>
    </Card>
  )
}

const doneWords = ({ relative, relation }: Declared) =>
  fill(t.kin.done, { name: relative.name, relation: t.people.relations[relation] })
