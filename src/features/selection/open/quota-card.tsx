import { Text, View } from '@tarojs/components'
import type { Quota } from '../../../../cloudfunctions/contract/exemplar-campaigns'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Card } from '../../../components/card'
import { Stepper } from '../../../components/stepper'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import '../selection.scss'

const words = t.selection.open

interface QuotaCardProps {
  quota: Quota
  /** Whether its category stands above it. */
  named: boolean
  /** Nobody is recommended upward from the highest level. */
  highest: boolean
  onChange: (quota: Quota) => void
}

/** Places of one level: how many are chosen, how many of them go upward, and how many a ballot names. */
export function QuotaCard({ quota, named, highest, onChange }: QuotaCardProps) {
  const { category, level, places, upward, choices } = quota
  const most = LIMITS.exemplarPlacesMax
  const title = words.levelDates[level]
  return (
    <Card title={named ? fill(words.quotaOf, { category: t.deeds.classes[category], level: title }) : title}>
      <Count
        label={words.places[level]}
        value={places}
        min={1}
        max={most}
        onChange={(value) => onChange({ ...quota, places: value, upward: Math.min(upward, value) })}
      />
      {!highest && level !== 'county' && (
        <Count
          label={words.upward[level]}
          value={upward}
          min={0}
          max={places}
          onChange={(value) => onChange({ ...quota, upward: value })}
        />
      )}
      <Count
        label={words.choices}
        value={choices}
        min={1}
        max={most}
        onChange={(value) => onChange({ ...quota, choices: value })}
      />
    </Card>
  )
}

interface CountProps {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

function Count(props: CountProps) {
  return (
    <View className="selection-number">
      <Text>{props.label}</Text>
      <Stepper {...props} />
    </View>
  )
}
