import { useQuery } from '@tanstack/react-query'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { Loaded } from '../../components/loaded'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill, t } from '../../i18n/t'
import { api } from '../../services/api'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { DeclareKin } from './declare-kin'

const useMyKin = () =>
  useQuery({ queryKey: ['people.myKin'], queryFn: ({ signal }) => api.people.myKin.query({}, { signal }) })

type Kin = NonNullable<ReturnType<typeof useMyKin>['data']>['kin'][number]

/** Who is kin of the reader, so that nobody decides on their own family. */
export function KinScreen() {
  const me = useMe()
  const mine = useMyKin()
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
              kin.map((one) => <KinRow key={one.personId} kin={one} />)
            )
          }
        </Loaded>
      </Card>
      {me.data?.person && <DeclareKin self={me.data.person} />}
    </PageFrame>
  )
}

function KinRow({ kin: { name, relation, declaredAt } }: { kin: Kin }) {
  const date = dayWords(declaredAt, useVillageNow())
  return <ListRow title={name} note={fill(t.kin.on, { date })} aside={t.people.relations[relation]} />
}
