import { Text, View } from '@tarojs/components'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Field } from '../../components/field'
import { Stepper } from '../../components/stepper'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { ListedPerson } from './activity-draft'
import './activities.scss'

interface UnitsFieldProps {
  people: readonly ListedPerson[]
  /** "half day", "time": what is counted. */
  unit: string
  onChange: (people: ListedPerson[]) => void
}

const words = t.activities.form

/** How many units each person has. */
export function UnitsField({ people, unit, onChange }: UnitsFieldProps) {
  if (people.length === 0) return null
  const change = (changed: ListedPerson, units: number) =>
    onChange(people.map((one) => (one === changed ? { ...one, units } : one)))
  return (
    <Field label={words.units}>
      {people.map((one) => (
        <View key={one.personId} className="activities-units">
          <Text>{one.name}</Text>
          <Stepper
            label={fill(words.unitsOf, { name: one.name, unit })}
            value={one.units}
            min={1}
            max={LIMITS.unitsMax}
            onChange={(units) => change(one, units)}
          />
        </View>
      ))}
    </Field>
  )
}
