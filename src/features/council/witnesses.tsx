import { Text } from '@tarojs/components'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import * as t from '../../i18n/zh-CN'
import './council.scss'

/** Who saw it, and what they say. */
export function Witnesses({ sheet: { witnesses } }: { sheet: ReviewSheet }) {
  return (
    <Card title={t.council.review.witnesses}>
      {witnesses.length === 0 && <Text className="council-soft">{t.council.review.noWitness}</Text>}
      {witnesses.map(({ name, note }) => (
        <ListRow key={name + note} title={name} note={note === '' ? t.council.review.noNote : note} />
      ))}
    </Card>
  )
}
