import { Text, View } from '@tarojs/components'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { Loaded } from '../../components/loaded'
import * as t from '../../i18n/zh-CN'
import { groupPeople } from './group-people'
import { partWords } from './part-words'
import { type HostWay, useDemoPeople, useDemoSignIn } from './use-demo-sign-in'

/** The people of the demo by what they are: one tap signs in. */
export function DemoPeople({ way }: { way: HostWay }) {
  const people = useDemoPeople(way)
  const entering = useDemoSignIn(way)
  return (
    <View>
      <Hint words={t.session.demo.lead} />
      <FailureNote error={entering.error} />
      <Loaded query={people}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState words={t.session.demo.empty} />
          ) : (
            groupPeople(found).map((group) => (
              <Card key={group.part} title={partWords(group.part)}>
                {group.people.map((person) => (
                  <ListRow
                    key={person.accountId}
                    title={person.name}
                    note={person.note}
                    aside={<Text>{t.session.title}</Text>}
                    onPress={() => entering.mutate(person.accountId)}
                  />
                ))}
              </Card>
            ))
          )
        }
      </Loaded>
    </View>
  )
}
