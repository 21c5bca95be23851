import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useRight } from '../../services/session'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { TONES } from './status-tone'
import { type ActivityRow, useActivities } from './use-activities'

const words = t.activities

/** Records of the village, the latest first: for the clerk who enters them and the members who confirm them. */
export function ActivitiesScreen() {
  const list = useActivities()
  usePullToRefresh(list)
  const enters = useRight('activity.enter')
  const bar = (
    <BottomBar>
      <Button onPress={() => go('enterActivity')}>{words.enter}</Button>
    </BottomBar>
  )
  return (
    <PageFrame title={words.title} state={stateOf(list)} wide {...(enters ? { bar } : {})}>
      <Card>
        <PagedList
          list={list}
          row={(activity) => <Row key={activity.activityId} activity={activity} />}
          empty={<EmptyState words={enters ? words.empty : words.emptyToConfirm} />}
        />
      </Card>
    </PageFrame>
  )
}

function Row({ activity }: { activity: ActivityRow }) {
  const { activityId, event, heldOn, ruleName, people, status } = activity
  const date = dayWords(heldOn, useVillageNow())
  return (
    <ListRow
      title={event}
      note={fill(words.row, { date, rule: ruleName, count: people })}
      aside={<StatusTag words={words.statuses[status]} tone={TONES[status]} />}
      onPress={() => go('activity', { activityId })}
    />
  )
}
