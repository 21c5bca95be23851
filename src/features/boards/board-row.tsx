import { Text, View } from '@tarojs/components'
import type { Board, BoardPeriod } from '../../../cloudfunctions/contract/boards'
import { Pressable } from '../../components/primitives/pressable'
import { StatusTag } from '../../components/status-tag'
import { householdWords } from '../../i18n/shown'
import { fill, t } from '../../i18n/t'
import { go } from '../../services/navigate'
import './boards.scss'

type Row = Board['rows'][number]

interface BoardRowProps {
  row: Row
  /** Another household has the same place. */
  tied: boolean
  withVillage: boolean
  /** The period whose entries it opens. */
  opens: { period: BoardPeriod; key: string }
}

/** One household; it opens the entries it is made of where the household allowed it. */
export function BoardRow({ row, opens, ...look }: BoardRowProps) {
  const className = `boards-row ${row.mine ? 'boards-row--mine' : ''}`
  const { householdId } = row
  const inside = <Inside row={row} {...look} />
  if (householdId === undefined) return <View className={className}>{inside}</View>
  return (
    <Pressable
      className={`${className} boards-row--opens`}
      role="link"
      label={spoken(row)}
      onPress={() => go('boardEntries', { householdId, ...opens })}
    >
      {inside}
    </Pressable>
  )
}

function spoken({ place, shown, honor, mine }: Row): string {
  const row = fill(t.boards.row, { place, household: householdWords(shown), points: honor })
  return mine ? fill(t.boards.rowMine, { row }) : row
}

function Inside({ row, tied, withVillage }: Omit<BoardRowProps, 'opens'>) {
  return (
    <>
      <View className={`boards-row__place ${row.place <= 3 ? 'boards-row__place--top' : ''}`}>
        <Text>{row.place}</Text>
        {tied && <Text className="boards-row__tied">{t.boards.tied}</Text>}
      </View>
      <View className="boards-row__who">
        <Text className="boards-row__name">{householdWords(row.shown)}</Text>
        {withVillage && <Text className="boards-note">{row.villageName}</Text>}
      </View>
      {row.mine && <StatusTag words={t.boards.mine} tone="active" />}
      {row.inOffice && <StatusTag words={t.boards.inOffice} tone="plain" />}
      <Text className="boards-row__points">{fill(t.points.points, { points: row.honor })}</Text>
    </>
  )
}
