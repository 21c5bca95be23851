import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import * as t from '../../i18n/zh-CN'

/** What was reported of the same days and people: is it the same deed twice? */
export function SimilarDeeds({ sheet: { similar } }: { sheet: ReviewSheet }) {
  if (similar.length === 0) return null
  return (
    <Card title={t.council.review.similar}>
      {similar.map(({ deedId, story, status }) => (
        <ListRow key={deedId} title={story} aside={<StatusTag words={t.deeds.statuses[status]} />} />
      ))}
    </Card>
  )
}
