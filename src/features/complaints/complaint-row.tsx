import { View } from '@tarojs/components'
import type { ComplaintRow } from '../../../cloudfunctions/contract/complaints'
import { ListRow } from '../../components/list-row'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './complaints.scss'

const TONES: Record<ComplaintRow['status'], TagTone> = {
  submitted: 'active',
  accepted: 'active',
  answered: 'done',
  rated: 'plain',
}

/** Where a complaint stands, in words: its state, whether it is late, whether the county has it. */
export function ComplaintTags({ complaint }: { complaint: Pick<ComplaintRow, 'status' | 'overdue' | 'escalated'> }) {
  return (
    <View className="complaints-tags">
      <StatusTag words={t.complaints.statuses[complaint.status]} tone={TONES[complaint.status]} />
      {complaint.overdue && <StatusTag words={t.complaints.page.overdue} tone="warning" />}
      {complaint.escalated && <StatusTag words={t.complaints.page.escalated} />}
    </View>
  )
}

/** One complaint or suggestion in a list. */
export function ComplaintLine({ complaint, onPress }: { complaint: ComplaintRow; onPress: () => void }) {
  const now = useVillageNow()
  const kind = t.complaints.kinds[complaint.kind]
  const topic = t.complaints.topics[complaint.topic]
  const moment = momentWords(complaint.submittedAt, now)
  return (
    <ListRow
      title={`${complaint.number} ${fill(t.complaints.one, { kind, topic })}`}
      note={fill(t.complaints.about, { division: complaint.divisionName, moment })}
      onPress={onPress}
    >
      <ComplaintTags complaint={complaint} />
    </ListRow>
  )
}
