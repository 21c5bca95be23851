import { Text } from '@tarojs/components'
import type { ComplaintId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { goInstead } from '../../services/navigate'
import './complaints.scss'

export interface Sent {
  complaintId: ComplaintId
  number: string
}

/** It was sent: the number to remember, and what happens next and when. */
export function SentNote({ sent: { complaintId, number } }: { sent: Sent }) {
  return (
    <Card title={fill(t.complaints.form.sentTitle, { number })}>
      <Text className="complaints-words">{t.complaints.form.sent}</Text>
      <Button onPress={() => goInstead('complaint', { complaintId })}>{t.complaints.form.follow}</Button>
    </Card>
  )
}
