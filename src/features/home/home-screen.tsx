import type { ReactNode } from 'react'
import { PageFrame, stateOf } from '../../components/page-frame'
import { useMe } from '../../services/session'
import { LatestDeeds } from './latest-deeds'
import { MyPoints } from './my-points'
import { OpenNotices } from './open-notices'
import { SponsorFoot } from './sponsor-foot'
import { Welcome } from './welcome'

/** What concerns me now: my household's points, what my village shows, what was confirmed lately; `entries` lead on. */
export function HomeScreen({ entries }: { entries: ReactNode }) {
  const me = useMe()
  return (
    <PageFrame state={stateOf(me)}>
      {me.data && (
        <>
          <Welcome me={me.data} />
          {me.data.person && <MyPoints villageCode={me.data.person.villageCode} />}
          <OpenNotices divisionCode={me.data.person?.villageCode ?? me.data.county.code} />
          <LatestDeeds divisionCode={me.data.person?.villageCode ?? me.data.county.code} />
          {entries}
          <SponsorFoot county={me.data.county} />
        </>
      )}
    </PageFrame>
  )
}
