import { Text, View } from '@tarojs/components'
import type { RollRow } from '../../../cloudfunctions/contract/boards'
import { StatusTag } from '../../components/status-tag'
import { householdWords } from '../../i18n/shown'
import * as t from '../../i18n/zh-CN'
import './boards.scss'

/** Whose row it is, as far as the household lets itself be seen. */
export function HouseholdOf({ row, withVillage }: { row: RollRow; withVillage: boolean }) {
  return (
    <>
      <View className="boards-row__who">
        <Text className="boards-row__name">{householdWords(row.shown)}</Text>
        {withVillage && <Text className="boards-note">{row.villageName}</Text>}
      </View>
      {row.mine && <StatusTag words={t.boards.mine} tone="active" />}
      {row.inOffice && <StatusTag words={t.boards.inOffice} tone="plain" />}
    </>
  )
}
