import { Text, View } from '@tarojs/components'
import { role } from '../../components/a11y'
import './bars.scss'

export interface Bar {
  key: string
  label: string
  value: number
  /** Part of the value that is filled: seats given of all seats. */
  part?: number
  /** What the bar says: 「12 场」. */
  words: string
}

/** Px of a hundred per cent would be no part of a whole. */
const percent = (value: number, most: number): string => `${most === 0 ? 0 : Math.round((value / most) * 100)}%`

/**
 * Bars one under the other, drawn with plain boxes, so that they are the same in the mini-program and in a browser. To a
 * reader of the screen it is a table: a name and what stands beside it; the bar itself says nothing more.
 */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const most = Math.max(0, ...bars.map(({ value }) => value))
  return (
    <View className="bars" {...role('table')} aria-label={label}>
      {bars.map((bar) => (
        <View key={bar.key} className="bars__row" {...role('row')}>
          <View className="bars__label" {...role('rowheader')}>
            <Text>{bar.label}</Text>
          </View>
          <View className="bars__words" {...role('cell')}>
            <Text>{bar.words}</Text>
          </View>
          <View className="bars__track" aria-hidden>
            <View className="bars__bar" style={{ width: percent(bar.value, most) }}>
              {bar.part !== undefined && (
                <View className="bars__part" style={{ width: percent(bar.part, bar.value) }} />
              )}
            </View>
          </View>
        </View>
      ))}
    </View>
  )
}
