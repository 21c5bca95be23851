import { View } from '@tarojs/components'
import type { ClassRow } from '../../../cloudfunctions/contract/school'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useVillageNow } from '../../services/village-clock'
import { PLACE_TONES, placeWords, seatWords, timeWords, whereWords } from './class-words'
import './school.scss'

/** One class in a list: when and where, whether a seat is free, and how the household stands in it. */
export function ClassLine({ row }: { row: ClassRow }) {
  const now = useVillageNow()
  const shown = row.places.filter((place) => place.status !== 'cancelled')
  return (
    <ListRow
      title={row.title}
      note={`${timeWords(row, now)}\n${whereWords(row)}`}
      onPress={() => go('schoolClass', { sessionId: row.sessionId })}
    >
      <View className="school-tags">
        {shown.length === 0 && <StatusTag words={seatWords(row)} tone={row.seatsFree > 0 ? 'active' : 'plain'} />}
        {shown.map((place) => (
          <StatusTag
            key={place.enrolmentId}
            words={
              shown.length > 1
                ? fill(t.school.person, { name: place.name, words: placeWords(place, now) })
                : placeWords(place, now)
            }
            tone={PLACE_TONES[place.status]}
          />
        ))}
      </View>
    </ListRow>
  )
}
