import { Text, View } from '@tarojs/components'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { Loaded } from '../../components/loaded'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './people.scss'
import type { NamedPerson } from './people-picker.types'
import { type Sought, useFindPerson } from './use-find-person'

interface FoundPeopleProps {
  sought: Sought
  villageName: string
  onPick: (person: NamedPerson) => void
}

/** Who bears the name: people of one name are told apart by their group and the surname of the household's head. */
export function FoundPeople({ sought, villageName, onPick }: FoundPeopleProps) {
  return (
    <Loaded query={useFindPerson(sought)}>
      {({ people }) =>
        people.length === 0 ? (
          <Hint words={fill(t.picking.nobody, { village: villageName, name: sought.name })} />
        ) : (
          <View>
            {people.length > 1 && (
              <Text className="people-soft">{fill(t.picking.several, { count: people.length })}</Text>
            )}
            {people.map((person) => (
              <ListRow
                key={person.personId}
                title={person.name}
                note={fill(t.picking.told, { group: person.group, surname: person.headSurname })}
                onPress={() => onPick(person)}
                {...(person.died ? { aside: <StatusTag words={t.picking.died} /> } : {})}
              />
            ))}
          </View>
        )
      }
    </Loaded>
  )
}
