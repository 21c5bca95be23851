import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { ListingChoice } from './listing-choice'
import { type Household, useHousehold } from './use-household'

/** Who belongs to the household, and how it stands on the honour boards. */
export function HouseholdScreen() {
  const household = useHousehold()
  usePullToRefresh(household)
  return (
    <PageFrame state={stateOf(household)} title={t.household.title}>
      {household.data && (
        <>
          <Members household={household.data} />
          <ListingChoice household={household.data} />
        </>
      )}
    </PageFrame>
  )
}

function Members({ household: { villageName, group, number, members } }: { household: Household }) {
  return (
    <Card title={fill(t.household.place, { village: villageName, group, number })}>
      {members.map((member) => (
        <ListRow
          key={member.personId}
          title={member.name}
          aside={member.isHead ? <StatusTag words={t.household.head} /> : undefined}
        />
      ))}
    </Card>
  )
}
