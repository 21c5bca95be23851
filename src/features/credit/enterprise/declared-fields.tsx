import type { Declared } from '../../../../cloudfunctions/contract/enterprises'
import { SwitchRow } from '../../../components/switch-row'
import * as t from '../../../i18n/zh-CN'

const words = t.enterprise.declared

interface DeclaredFieldsProps {
  value: Declared
  onChange: (value: Declared) => void
}

/** What is declared with every application; the lead department looks into it. */
export function DeclaredFields({ value, onChange }: DeclaredFieldsProps) {
  return (
    <>
      <SwitchRow
        title={words.wages}
        hint={words.wagesHint}
        on={value.noWageArrears}
        onChange={(noWageArrears) => onChange({ ...value, noWageArrears })}
      />
      <SwitchRow
        title={words.penalty}
        hint={words.penaltyHint}
        on={value.noMajorPenalty}
        onChange={(noMajorPenalty) => onChange({ ...value, noMajorPenalty })}
      />
    </>
  )
}

export const NOTHING_DECLARED: Declared = { noWageArrears: false, noMajorPenalty: false }
export const isDeclared = ({ noWageArrears, noMajorPenalty }: Declared): boolean => noWageArrears && noMajorPenalty
