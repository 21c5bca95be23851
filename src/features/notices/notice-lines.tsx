import { Text, View } from '@tarojs/components'
import type { LineState, NoticeView } from '../../../cloudfunctions/contract/notices'
import { heading } from '../../components/a11y'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { StatusTag } from '../../components/status-tag'
import { personWords } from '../../i18n/shown'
import { fill, t } from '../../i18n/t'
import { go } from '../../services/navigate'
import './notices.scss'

type Line = NoticeView['lines'][number]

/** What is posted: one line a praised person, as much as they allow. */
export function NoticeLines({ notice }: { notice: NoticeView }) {
  const states = notice.state === 'open' ? t.notices.lineStates : t.notices.lineStatesAfter
  const unshown = notice.lineCount - notice.lines.length
  return (
    <Card title={t.notices.content}>
      {notice.lines.map((line) => (
        <NoticeLine key={line.lineId} line={line} states={states} />
      ))}
      {unshown > 0 && <Text className="notices-soft">{fill(t.notices.unshown, { count: unshown })}</Text>}
    </Card>
  )
}

function NoticeLine({ line, states }: { line: Line; states: Record<LineState, string> }) {
  const { person, deedId, deedClass, publicText, ruleName, points } = line.words
  const who = personWords(person)
  return (
    <View className="notices-line">
      <View className="notices-line__head">
        <View className="notices-line__who" {...heading(3)}>
          <Text>{who}</Text>
        </View>
        <StatusTag words={t.deeds.classes[deedClass]} tone="honour" />
        <StatusTag words={states[line.state]} tone={line.state === 'effective' ? 'done' : 'plain'} />
      </View>
      <Text>{publicText}</Text>
      <Text className="notices-line__award">{fill(t.notices.award, { rule: ruleName, points })}</Text>
      <Button kind="link" onPress={() => go('deed', { deedId })}>
        {t.notices.deed}
      </Button>
    </View>
  )
}
