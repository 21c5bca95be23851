import { Text } from '@tarojs/components'
import type { ActivityId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useRight } from '../../services/session'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './activities.scss'
import { TONES } from './status-tone'
import { useMyActivity } from './use-activities'

const words = t.activities.mine

/** An activity that somebody of the household took part in, with the household's own lines; for an office also the record. */
export function MyActivityScreen({ activityId }: { activityId: ActivityId }) {
  const asked = useMyActivity(activityId)
  const now = useVillageNow()
  const { data } = asked
  const inOffice = useRight('activity.read')
  const bare = inOffice && data === undefined && asked.error !== null
  return (
    <PageFrame title={words.title} state={bare ? { kind: 'ready' } : stateOf(asked)}>
      {data && (
        <>
          <Card
            title={data.event}
            aside={<StatusTag words={t.activities.statuses[data.status]} tone={TONES[data.status]} />}
          >
            <Fact label={t.activities.view.heldOn}>{dayWords(data.heldOn, now)}</Fact>
            <Fact label={t.activities.view.rule}>{data.ruleName}</Fact>
          </Card>
          <Card title={words.household}>
            {data.people.map(({ name, units, points }) => (
              <ListRow
                key={name}
                title={name}
                note={fill(words.row, { units, unit: data.unit })}
                aside={<Text>{fill(t.activities.view.points, { points })}</Text>}
              />
            ))}
            <Text className="activities-soft">{words.capped}</Text>
            <Button kind="link" onPress={() => go('ledger')}>
              {words.ledger}
            </Button>
          </Card>
        </>
      )}
      {inOffice && <Button onPress={() => go('activity', { activityId })}>{words.record}</Button>}
    </PageFrame>
  )
}
