import type { ComplaintView } from '../../../cloudfunctions/contract/complaints'
import type { ComplaintId } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { AskAgain } from './ask-again'
import { ComplaintHead, ComplaintRounds, ComplaintTimeline } from './complaint-facts'
import { RateAnswer } from './rate-answer'
import { ratingWords } from './rating-words'
import { useComplaint } from './use-complaints'

/** The reader's own complaint: where it stands, what was answered, and what they can still do. */
export function ComplaintScreen({ complaintId }: { complaintId: ComplaintId | undefined }) {
  const complaint = useComplaint(complaintId)
  usePullToRefresh(complaint)
  return (
    <PageFrame title={t.complaints.page.title} state={stateOf(complaint)}>
      {complaint.data && <Complaint complaint={complaint.data} />}
    </PageFrame>
  )
}

function Complaint({ complaint }: { complaint: ComplaintView }) {
  const { asked, again, rating } = t.complaints.page
  return (
    <>
      <ComplaintHead complaint={complaint} />
      <ComplaintRounds complaint={complaint} asked={asked} again={again} />
      {complaint.can.includes('rate') && <RateAnswer complaintId={complaint.complaintId} />}
      {complaint.can.includes('askAgain') && <AskAgain complaintId={complaint.complaintId} />}
      {complaint.rating !== undefined && (
        <Card>
          <Fact label={rating}>{ratingWords(complaint.rating)}</Fact>
        </Card>
      )}
      <ComplaintTimeline complaint={complaint} />
    </>
  )
}
