import { Text } from '@tarojs/components'
import { ListRow } from '../../components/list-row'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { ChallengeKin } from './challenge-kin'
import './people.scss'
import type { Kin } from './use-kin'

/** One declaration that holds, what became of a challenge to it, and the way to challenge it. */
export function KinRow({ kin }: { kin: Kin }) {
  const { name, relation, declaredAt, declaredByOther, challenged, kept } = kin
  const date = dayWords(declaredAt, useVillageNow())
  const on = fill(t.kin.on, { date })
  return (
    <ListRow
      title={name}
      note={declaredByOther ? `${on}，${t.kin.byOther}` : on}
      aside={<Text>{t.people.relations[relation]}</Text>}
    >
      {challenged && <Text className="people-soft">{t.kin.challenged}</Text>}
      {kept && <Text className="people-soft">{fill(t.kin.kept, { reason: kept.reason })}</Text>}
      {!challenged && !kept && <ChallengeKin kin={kin} />}
    </ListRow>
  )
}
