import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import * as t from '../../i18n/zh-CN'
import './objections.scss'
import type { Sheet } from './use-objections'

/** Why this one is not the reader's to decide; nothing else of it. */
export function Recused({ sheet }: { sheet: Sheet }) {
  return (
    <Card title={t.objections.sheet.recusedTitle}>
      {sheet.recusedFor.map((ground) => (
        <Text key={ground} className="objections-words">
          {t.council.grounds[ground]}
        </Text>
      ))}
      <Text className="objections-soft">{t.objections.sheet.recusedWords}</Text>
    </Card>
  )
}
