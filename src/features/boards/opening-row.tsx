import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { HouseholdId } from '../../../cloudfunctions/contract/ids'
import { Pressable } from '../../components/primitives/pressable'
import { go } from '../../services/navigate'
import './boards.scss'

interface OpeningRowProps {
  householdId: HouseholdId | undefined
  mine: boolean
  /** The period whose entries it opens. */
  opens: { period: BoardPeriod; key: string }
  children: ReactNode
}

/** A row of a household; it opens the entries it is made of where the household allowed it. */
export function OpeningRow({ householdId, mine, opens, children }: OpeningRowProps) {
  const className = `boards-row ${mine ? 'boards-row--mine' : ''}`
  if (householdId === undefined) return <View className={className}>{children}</View>
  return (
    <Pressable
      className={`${className} boards-row--opens`}
      role="link"
      onPress={() => go('boardEntries', { householdId, ...opens })}
    >
      {children}
    </Pressable>
  )
}
