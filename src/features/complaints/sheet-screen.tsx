import { Text } from '@tarojs/components'
import type { ComplaintSheet } from '../../../cloudfunctions/contract/complaints'
import type { ComplaintId } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { ComplaintHead, ComplaintRounds, ComplaintTimeline } from './complaint-facts'
import './complaints.scss'
import { HandleComplaint } from './handle-complaint'
import { ratingWords } from './rating-words'
import { useComplaintSheet } from './use-complaints'

/** A complaint as its handler sees it: who wrote it, what it says, and the next act. */
export function ComplaintSheetScreen({ complaintId }: { complaintId: ComplaintId | undefined }) {
  const sheet = useComplaintSheet(complaintId)
  usePullToRefresh(sheet)
  return (
    <PageFrame title={t.complaints.desk.sheetTitle} state={stateOf(sheet)} wide="columns">
      {sheet.data && <Sheet sheet={sheet.data} />}
    </PageFrame>
  )
}

function Sheet({ sheet }: { sheet: ComplaintSheet }) {
  const words = t.complaints.desk
  return (
    <>
      <ComplaintHead complaint={sheet} />
      <Card>
        <Fact label={words.complainant}>{sheet.complainantName ?? words.unknown}</Fact>
        {sheet.complainantName !== undefined && <Text className="complaints-soft">{words.logged}</Text>}
        {sheet.anonymous && <Hint words={words.secret} />}
      </Card>
      <ComplaintRounds complaint={sheet} asked={words.asked} again={words.again} />
      <HandleComplaint sheet={sheet} />
      {sheet.rating !== undefined && (
        <Card>
          <Fact label={words.rating}>{ratingWords(sheet.rating)}</Fact>
        </Card>
      )}
      <ComplaintTimeline complaint={sheet} />
    </>
  )
}
