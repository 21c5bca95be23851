import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { NoticeLineId } from '../../../cloudfunctions/contract/ids'
import type { NoticeView } from '../../../cloudfunctions/contract/notices'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { PagedList } from '../../components/paged-list'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { NoticeLine } from './notice-line'
import './notices.scss'
import { useMoreLines } from './use-notices'

/** What is posted: one line a praised person, household, rule set or change, as much as they allow. */
export function NoticeLines({ notice }: { notice: NoticeView }) {
  return (
    <Card title={t.notices.content}>
      {notice.lines.map((line) => (
        <NoticeLine key={line.lineId} line={line} notice={notice} />
      ))}
      {notice.next && <OtherLines notice={notice} after={notice.next} />}
      {notice.unshown > 0 && <Text className="notices-soft">{fill(t.notices.unshown, { count: notice.unshown })}</Text>}
    </Card>
  )
}

interface OtherLinesProps {
  notice: NoticeView
  after: NoticeLineId
}

/** The rest of a long notice, once it is asked for. */
function OtherLines({ notice, after }: OtherLinesProps) {
  const [asked, setAsked] = useState(false)
  if (asked) return <AskedLines notice={notice} after={after} />
  return (
    <Button kind="plain" onPress={() => setAsked(true)}>
      {t.common.more}
    </Button>
  )
}

function AskedLines({ notice, after }: OtherLinesProps) {
  const list = useMoreLines(notice.noticeId, after)
  return (
    <PagedList list={list} row={(line) => <NoticeLine key={line.lineId} line={line} notice={notice} />} empty={null} />
  )
}
