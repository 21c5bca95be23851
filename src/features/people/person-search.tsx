import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { FindPersonInput } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { TextInput } from '../../components/primitives/text-input'
import { errorsIn, type FieldErrors } from '../../i18n/field-errors'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { FoundPeople } from './found-people'
import './people.scss'
import type { NamedPerson } from './people-picker.types'
import { SearchErrors } from './search-errors'
import type { Sought } from './use-find-person'
import type { ChosenVillage } from './village.types'
import { WhereToLook } from './where-to-look'

interface PersonSearchProps {
  label: string
  village: ChosenVillage | undefined
  elsewhere: boolean
  withDead: boolean
  self: NamedPerson | undefined
  onPick: (person: NamedPerson) => void
}

/** A name, the button that looks for it, and who was found. */
export function PersonSearch({ label, village: own, elsewhere, withDead, self, onPick }: PersonSearchProps) {
  const [name, setName] = useState('')
  const [other, setOther] = useState<ChosenVillage>()
  const [sought, setSought] = useState<Sought>()
  const [errors, setErrors] = useState<FieldErrors>({})
  const village = other ?? own
  const find = () => {
    const input = { villageCode: village?.code, name, withDead }
    const read = v.safeParse(FindPersonInput, input)
    setErrors(errorsIn(FindPersonInput, input))
    setSought(read.success ? read.output : undefined)
  }
  const pick = (person: NamedPerson) => {
    onPick(person)
    setName('')
    setSought(undefined)
  }
  return (
    <View className="people-search">
      {elsewhere && <WhereToLook village={village} onChange={setOther} />}
      <View className="people-search__line">
        <View className="people-search__name">
          <TextInput
            value={name}
            onChange={setName}
            label={fill(t.picking.name, { label })}
            lines="one"
            placeholder={t.picking.namePlaceholder}
            invalid={errors.name !== undefined}
          />
        </View>
        <View className="people-search__find">
          <Button kind="plain" onPress={find} label={`${t.picking.find}${label}`}>
            {t.picking.find}
          </Button>
        </View>
      </View>
      <SearchErrors errors={errors} />
      {sought && village && <FoundPeople sought={sought} villageName={village.name} onPick={pick} />}
      {self && (
        <Button kind="plain" onPress={() => pick(self)}>
          {t.picking.self}
        </Button>
      )}
    </View>
  )
}
