import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { Loaded } from '../../components/loaded'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { DeclareKin } from './declare-kin'
import { KinRow } from './kin-row'
import { useMyKin } from './use-kin'

/** Who is kin of the reader, so that nobody decides on their own family; what is wrong there can be challenged. */
export function KinScreen() {
  const me = useMe()
  const mine = useMyKin()
  const now = useVillageNow()
  usePullToRefresh(mine)
  return (
    <PageFrame state={stateOf(me)} title={t.kin.title}>
      <Hint words={t.kin.why} />
      <Card title={t.kin.list}>
        <Loaded query={mine}>
          {({ kin }) =>
            kin.length === 0 ? (
              <EmptyState words={t.kin.empty} />
            ) : (
              kin.map((one) => <KinRow key={one.kinshipId} kin={one} />)
            )
          }
        </Loaded>
      </Card>
      {mine.data && mine.data.ended.length > 0 && (
        <Card title={t.kin.endedTitle}>
          {mine.data.ended.map(({ kinshipId, name, relation, endedAt }) => (
            <ListRow
              key={kinshipId}
              title={name}
              note={fill(t.kin.ended, { date: dayWords(endedAt, now) })}
              aside={t.people.relations[relation]}
            />
          ))}
        </Card>
      )}
      {me.data?.person && <DeclareKin self={me.data.person} />}
    </PageFrame>
  )
}
