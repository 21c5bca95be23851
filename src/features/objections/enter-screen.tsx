import { Text } from '@tarojs/components'
import type { NoticeId, NoticeLineId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { goInstead } from '../../services/navigate'
import { useMe } from '../../services/session'
import { useEnterObjection } from './enter-draft'
import { EnterForm } from './enter-form'
import { LineCard } from './line-card'
import type { ObjectorField } from './objector-field'
import { useLine } from './use-objections'

interface EnterScreenProps {
  noticeId: NoticeId
  lineId: NoticeLineId
  /** Finds one person of a roster; the page brings it. */
  objectorField: ObjectorField
}

/** A township officer enters what came on paper or by telephone. */
export function EnterObjectionScreen({ noticeId, lineId, objectorField }: EnterScreenProps) {
  const me = useMe()
  const { notice, line } = useLine(noticeId, lineId)
  const form = useEnterObjection(lineId)
  const { entered } = form
  return (
    <PageFrame title={t.objections.enter.title} state={stateOf(me, notice)}>
      <LineCard title={t.objections.sheet.about} words={line?.words} />
      {entered && (
        <Card title={t.objections.enter.done}>
          <Text>{t.objections.enter.doneWords}</Text>
          <Button onPress={() => goInstead('objection', { objectionId: entered })}>{t.objections.enter.toSheet}</Button>
        </Card>
      )}
      {!entered && notice.data?.state === 'closed' && <EmptyState words={t.objections.raise.late} />}
      {!entered && notice.data?.state === 'open' && line && <EnterForm form={form} objectorField={objectorField} />}
    </PageFrame>
  )
}
