import { useQuery } from '@tanstack/react-query'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { Loaded } from '../../components/loaded'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'

const useMyHousehold = () =>
  useQuery({ queryKey: ['people.myHousehold'], queryFn: ({ signal }) => api.people.myHousehold.query({}, { signal }) })

/** Who belongs to my household, as the roster has it. */
export function MyHousehold() {
  return (
    <Card title={t.mine.household.title}>
      <Loaded query={useMyHousehold()}>
        {({ villageName, group, number, members }) => (
          <>
            <ListRow title={fill(t.mine.household.place, { village: villageName, group, number })} />
            {members.map((member) => (
              <ListRow
                key={member.personId}
                title={member.name}
                aside={member.isHead ? <StatusTag words={t.mine.household.head} /> : undefined}
              />
            ))}
          </>
        )}
      </Loaded>
    </Card>
  )
}
