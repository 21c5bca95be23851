import { Text } from '@tarojs/components'
import type { LevelCalendar } from '../../../../cloudfunctions/contract/exemplar-campaigns'
import { Card } from '../../../components/card'
import { DateField } from '../../../components/date-field'
import { Hint } from '../../../components/hint'
import * as t from '../../../i18n/zh-CN'
import { dateOf } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import '../selection.scss'
import { datesFollow, isAhead } from './draft'
import type { StepProps } from './open-form'

const words = t.selection.open
const DATES = ['recommendUntil', 'vetUntil', 'voteUntil', 'scoreUntil'] as const

/** The calendar of each level, in the order in which it comes. */
export function StepDates({ draft: { calendar }, change }: StepProps) {
  const today = dateOf(useVillageNow())
  const set = (changed: LevelCalendar) =>
    change({ calendar: calendar.map((one) => (one.level === changed.level ? changed : one)) })
  return (
    <>
      <Text className="selection-soft">{words.datesHint}</Text>
      {calendar.map((one) => (
        <Card key={one.level} title={words.levelDates[one.level]}>
          {DATES.map((name) => (
            <DateField
              key={name}
              label={`${words.levelDates[one.level]}${words.dates[name]}`}
              value={one[name]}
              onChange={(date) => set({ ...one, [name]: date })}
            />
          ))}
        </Card>
      ))}
      {!isAhead(calendar, today) && <Hint words={words.datesPast} />}
      {!datesFollow(calendar) && <Hint words={words.datesWrong} />}
    </>
  )
}
