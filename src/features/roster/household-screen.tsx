import { useState } from 'react'
import type { HouseholdId } from '../../../cloudfunctions/contract/ids'
import type { HouseholdView } from '../../../cloudfunctions/contract/roster'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useRight } from '../../services/session'
import { ChangeForm } from './change-form'
import { ListingOnPaper } from './listing-on-paper'
import { MemberRow } from './member-row'
import type { Pickers } from './pickers.types'
import { useRosterHousehold } from './use-roster'

const words = t.roster.household

interface HouseholdScreenProps {
  householdId: HouseholdId
  pickers: Pickers
}

/** One household of the roster: who lives there, and what its clerk can do for them. */
export function HouseholdScreen({ householdId, pickers }: HouseholdScreenProps) {
  const asked = useRosterHousehold(householdId)
  usePullToRefresh(asked)
  return (
    <PageFrame title={words.title} state={stateOf(asked)} wide="columns">
      {asked.data && <Household household={asked.data} pickers={pickers} />}
    </PageFrame>
  )
}

function Household({ household, pickers }: { household: HouseholdView; pickers: Pickers }) {
  const mayPropose = useRight('roster.propose')
  const [changing, setChanging] = useState(false)
  const { villageName, group, number, listing, members, open } = household
  return (
    <>
      <Card title={fill(words.place, { village: villageName, group, number })}>
        <Fact label={words.listing}>{t.people.listings[listing].title}</Fact>
        {members.map((member) => (
          <MemberRow key={member.personId} member={member} mayHelp={mayPropose} />
        ))}
      </Card>
      {open && (
        <Hint words={fill(words.open, { kind: t.roster.kinds[open.kind].title })}>
          <Button kind="link" onPress={() => go('rosterChanges')}>
            {words.seeOpen}
          </Button>
        </Hint>
      )}
      {mayPropose && !open && !changing && (
        <Button kind="plain" onPress={() => setChanging(true)}>
          {words.change}
        </Button>
      )}
      {mayPropose && !open && changing && (
        <ChangeForm household={household} pickers={pickers} onDone={() => setChanging(false)} />
      )}
      {mayPropose && <ListingOnPaper household={household} />}
    </>
  )
}
