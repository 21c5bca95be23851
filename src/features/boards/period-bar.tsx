import { Text, View } from '@tarojs/components'
import { BOARD_PERIODS } from '../../../cloudfunctions/contract/boards'
import { role } from '../../components/a11y'
import { Button } from '../../components/button'
import { Tabs } from '../../components/tabs'
import * as t from '../../i18n/zh-CN'
import './boards.scss'
import { periodWords } from './period-words'
import type { ChosenPeriod } from './use-period'

const periods = BOARD_PERIODS.map((period) => ({ value: period, words: t.points.periods[period] }))

/** Month, quarter or year, and the steps back to those that have passed. */
export function PeriodBar({ chosen }: { chosen: ChosenPeriod }) {
  const { period, key, isRunning } = chosen
  const steps = t.boards.steps[period]
  return (
    <>
      <Tabs label={t.boards.period} options={periods} value={period} onChange={chosen.setPeriod} />
      <View className="boards-steps" {...role('group')} aria-label={t.boards.steps.label}>
        <Button kind="link" onPress={chosen.before}>
          {steps.before}
        </Button>
        <Text className="boards-steps__key">{periodWords(key)}</Text>
        <Button kind="link" disabled={isRunning} onPress={chosen.after}>
          {steps.after}
        </Button>
      </View>
    </>
  )
}
