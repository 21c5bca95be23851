import { Text } from '@tarojs/components'
import type { ObjectionStatus } from '../../../cloudfunctions/contract/objection-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { Timeline } from '../../components/timeline'
import { fill } from '../../i18n/fill'
import { lineTitle } from '../../i18n/line-words'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { lastDayWords, momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { answerSteps } from './answer-steps'
import { Escalate } from './escalate'
import './objections.scss'
import type { MyObjection } from './use-objections'

export const TONES: Record<ObjectionStatus, TagTone> = {
  open: 'active',
  answered: 'warning',
  rejected: 'plain',
  upheld: 'done',
  upheldByLapse: 'done',
  moot: 'plain',
}

/** One objection of the reader's: what it is about, what was answered, what happens next and when. */
export function MyObjectionCard({ own }: { own: MyObjection }) {
  const now = useVillageNow()
  const { mine, sheet, grounds, statuses, channels } = t.objections
  const next = nextWords(own, now)
  return (
    <Card
      title={own.line ? lineTitle(own.line) : fill(t.notices.numbered, { year: own.year, number: own.number })}
      aside={<StatusTag words={statuses[own.status]} tone={TONES[own.status]} />}
    >
      <Fact label={sheet.ground}>{grounds[own.ground].title}</Fact>
      <Fact label={mine.raised}>{momentWords(own.raisedAt, now)}</Fact>
      {own.channel !== 'app' && <Text>{fill(mine.byHand, { channel: channels[own.channel] })}</Text>}
      <Fact label={mine.yourWords}>{own.words}</Fact>
      <Timeline steps={answerSteps(own.answers, now)} />
      {next !== undefined && <Text className="objections-strong">{next}</Text>}
      {own.can.includes('escalate') && <Escalate own={own} />}
      <Button kind="link" onPress={() => go('notice', { noticeId: own.noticeId })}>
        {t.objections.desk.notices}
      </Button>
    </Card>
  )
}

function nextWords({ status, level, dueAt }: MyObjection, now: string): string | undefined {
  if (dueAt === undefined) return undefined
  const { mine, levels } = t.objections
  const words = { level: levels[level], date: lastDayWords(dueAt, now) }
  if (status === 'answered') return fill(mine.dueAnswered, words)
  return fill(level === 'countyGroup' ? mine.dueLast : mine.dueOpen, words)
}
