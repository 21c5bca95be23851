import { Text, View } from '@tarojs/components'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Card } from '../../../components/card'
import { Stepper } from '../../../components/stepper'
import * as t from '../../../i18n/zh-CN'
import '../selection.scss'
import type { LevelQuota } from './draft'
import type { StepProps } from './open-form'

const words = t.selection.open

/** Places of each level, the same in every category. */
export function StepQuotas({ draft: { quotas }, change }: StepProps) {
  const set = (changed: LevelQuota) =>
    change({ quotas: quotas.map((one) => (one.level === changed.level ? changed : one)) })
  return (
    <>
      <Text className="selection-soft">{words.quotasHint}</Text>
      {quotas.map((one) => (
        <LevelCard key={one.level} quota={one} onChange={set} />
      ))}
    </>
  )
}

function LevelCard({ quota, onChange }: { quota: LevelQuota; onChange: (quota: LevelQuota) => void }) {
  const { level, places, upward, choices } = quota
  const most = LIMITS.exemplarPlacesMax
  return (
    <Card title={words.levelDates[level]}>
      <Count
        label={words.places[level]}
        value={places}
        min={1}
        max={most}
        onChange={(value) => onChange({ ...quota, places: value, upward: Math.min(upward, value) })}
      />
      {level !== 'county' && (
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
