import type { ReactNode } from 'react'
import { PageFrame, stateOf } from '../../components/page-frame'
import { useMe } from '../../services/session'
import { useHomeVillage } from '../../services/settings'
import { LatestDeeds } from './latest-deeds'
import { MyPoints } from './my-points'
import { OpenNotices } from './open-notices'
import { SponsorFoot } from './sponsor-foot'
import { Welcome } from './welcome'

interface HomeProps {
  /** The next class within reach. */
  nextClass: ReactNode
  entries: ReactNode
}

/** What concerns me now: my household's points, what my village shows, what was confirmed lately; `entries` lead on. */
export function HomeScreen({ nextClass, entries }: HomeProps) {
  const me = useMe()
  const chosen = useHomeVillage()
  const about = me.data?.person?.villageCode ?? chosen?.code ?? me.data?.county.code
  return (
    <PageFrame state={stateOf(me)}>
      {me.data && about && (
        <>
          <Welcome me={me.data} />
          {me.data.person && <MyPoints villageCode={me.data.person.villageCode} />}
          <OpenNotices divisionCode={about} />
          <LatestDeeds divisionCode={about} />
          {me.data.person && nextClass}
          {entries}
          <SponsorFoot county={me.data.county} />
        </>
      )}
    </PageFrame>
  )
}
