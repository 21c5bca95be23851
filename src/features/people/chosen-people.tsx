import { Text, View } from '@tarojs/components'
import { role } from '../../components/a11y'
import { Pressable } from '../../components/primitives/pressable'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './people.scss'
import type { NamedPerson } from './people-picker.types'

interface ChosenPeopleProps {
  label: string
  people: readonly NamedPerson[]
  onDrop: (person: NamedPerson) => void
}

/** Who was chosen, each with a way to take them off again. */
export function ChosenPeople({ label, people, onDrop }: ChosenPeopleProps) {
  if (people.length === 0) return null
  return (
    <View className="people-chosen" {...role('list')} aria-label={`${t.picking.chosen}${label}`}>
      {people.map((person) => (
        <View key={person.personId} className="people-chosen__one" {...role('listitem')}>
          <Text>{person.name}</Text>
          <Pressable
            className="people-chosen__drop"
            label={fill(t.picking.drop, { name: person.name })}
            onPress={() => onDrop(person)}
          >
            <Text>×</Text>
          </Pressable>
        </View>
      ))}
    </View>
  )
}
